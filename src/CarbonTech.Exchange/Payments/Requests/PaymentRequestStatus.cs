namespace CarbonTech.Exchange.Payments;

/// <summary>The life of a request for payment.</summary>
public enum PaymentRequestStatus
{
    /// <summary>Waits for its payer.</summary>
    Open = 1,

    /// <summary>The amount due has arrived in time.</summary>
    Paid = 2,

    /// <summary>No longer wanted.</summary>
    Cancelled = 3,

    /// <summary>Its deadline passed without the money.</summary>
    Expired = 4,
}
