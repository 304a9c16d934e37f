namespace CarbonTech.Exchange.Payments;

/// <summary>The life of a pay-out order: proposed by the rules, made by one person, checked by another, sent by the exchange.</summary>
public enum PayoutStatus
{
    /// <summary>The rules say that it is due; nobody has made the order yet.</summary>
    Proposed = 1,

    /// <summary>Made; waits for its checker.</summary>
    Ordered = 2,

    /// <summary>The checker said no, with a reason.</summary>
    Refused = 3,

    /// <summary>Checked; waits to be sent.</summary>
    Approved = 4,

    /// <summary>The gateway has it; the outcome follows.</summary>
    Sent = 5,

    /// <summary>The money left the gateway.</summary>
    Paid = 6,

    /// <summary>The gateway refused; it must be made anew.</summary>
    Declined = 7,

    /// <summary>The gateway cannot say whether the money left.</summary>
    Unknown = 8,
}
