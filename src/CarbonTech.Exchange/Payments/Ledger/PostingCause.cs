namespace CarbonTech.Exchange.Payments;

/// <summary>Why a posting was made. With its subject it is the natural key: each happens once.</summary>
public enum PostingCause
{
    /// <summary>A receipt for a request (subject: the movement at the gateway).</summary>
    Received = 1,

    /// <summary>A receipt that matches nothing (subject: the movement at the gateway).</summary>
    ReceivedUnmatched = 2,

    /// <summary>A deposit became part of the price (subject: the deposit's request).</summary>
    DepositCounted = 3,

    /// <summary>A deposit was forfeited (subject: the deposit's request).</summary>
    DepositForfeited = 4,

    /// <summary>Money became owed to its payer again (subject: the refund order).</summary>
    RefundOrdered = 5,

    /// <summary>A refund left the gateway (subject: the refund order).</summary>
    RefundPaid = 6,

    /// <summary>Money became owed to a party (subject: the pay-out order).</summary>
    PayoutOrdered = 7,

    /// <summary>A pay-out left the gateway (subject: the pay-out order).</summary>
    PayoutPaid = 8,

    /// <summary>A fee was taken (subject: the fee receipt).</summary>
    FeeTaken = 9,
}
