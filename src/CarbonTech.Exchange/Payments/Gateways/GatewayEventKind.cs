namespace CarbonTech.Exchange.Payments;

/// <summary>What a gateway reports.</summary>
public enum GatewayEventKind
{
    /// <summary>A payer paid.</summary>
    CheckoutSucceeded = 1,

    /// <summary>A payment was refused.</summary>
    CheckoutDeclined = 2,

    /// <summary>A payer left.</summary>
    CheckoutAbandoned = 3,

    /// <summary>The outcome of a payment cannot be told yet.</summary>
    CheckoutUnknown = 4,

    /// <summary>A refund left.</summary>
    RefundSucceeded = 5,

    /// <summary>A refund was refused.</summary>
    RefundDeclined = 6,

    /// <summary>A pay-out left.</summary>
    PayoutSucceeded = 7,

    /// <summary>A pay-out was refused.</summary>
    PayoutDeclined = 8,

    /// <summary>Money arrived that names no checkout.</summary>
    TransferReceived = 9,
}
