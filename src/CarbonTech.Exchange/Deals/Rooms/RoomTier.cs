namespace CarbonTech.Exchange.Deals;

/// <summary>Who may read a file of a deal room.</summary>
public enum RoomTier
{
    /// <summary>Both sides and the broker.</summary>
    Open = 1,

    /// <summary>Both sides once the data room is open, the broker once it has signed the agreement to keep secrets.</summary>
    Secret = 2,

    /// <summary>The seller's people alone.</summary>
    Own = 3,
}
