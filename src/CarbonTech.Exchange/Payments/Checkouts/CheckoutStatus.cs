namespace CarbonTech.Exchange.Payments;

/// <summary>The life of an attempt to pay. Unknown is a state of its own: settled by an event or by reconciliation, never guessed.</summary>
public enum CheckoutStatus
{
    /// <summary>Recorded here; the gateway may not know it yet.</summary>
    Created = 1,

    /// <summary>The payer is at the gateway's page, or the gateway still works.</summary>
    Pending = 2,

    /// <summary>The money is at the gateway and in the ledger.</summary>
    Succeeded = 3,

    /// <summary>The gateway said no.</summary>
    Declined = 4,

    /// <summary>The payer left without paying.</summary>
    Abandoned = 5,

    /// <summary>The gateway cannot say whether the money moved.</summary>
    Unknown = 6,
}
