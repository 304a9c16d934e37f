namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>Where a lot stands.</summary>
public enum LotStatus
{
    Draft = 1,

    /// <summary>The seller has consigned it, with the reserve sealed.</summary>
    Consigned = 2,
    Announced = 3,
    Display = 4,
    Registration = 5,

    /// <summary>One qualified taker: agreement at no less than the start.</summary>
    Agreement = 6,
    Running = 7,
    AwaitingHammer = 8,
    AwaitingPriority = 9,
    Sold = 10,
    Passed = 11,
    Withdrawn = 12,
    Suspended = 13,
    Cancelled = 14,

    /// <summary>The buyer did not pay.</summary>
    Defaulted = 15,

    /// <summary>The sale was undone; the reason says by whose fault.</summary>
    Annulled = 16,
}
