namespace CarbonTech.Exchange.Payments;

/// <summary>The life of a refund order.</summary>
public enum RefundStatus
{
    /// <summary>Waits to be sent to the gateway.</summary>
    Ordered = 1,

    /// <summary>The gateway has it; the outcome follows.</summary>
    Sent = 2,

    /// <summary>The money left the gateway.</summary>
    Paid = 3,

    /// <summary>The gateway refused; the operator's finance looks into it.</summary>
    Declined = 4,

    /// <summary>The gateway cannot say whether the money left.</summary>
    Unknown = 5,
}
