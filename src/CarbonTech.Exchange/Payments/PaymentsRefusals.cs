using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>What Payments refuses.</summary>
public static class PaymentsRefusals
{
    public static readonly Refusal NoSuchRequest = new("payments.no-such-request", RefusalKind.Missing);

    public static readonly Refusal NoSuchOrder = new("payments.no-such-order", RefusalKind.Missing);

    public static readonly Refusal NoSuchReceipt = new("payments.no-such-receipt", RefusalKind.Missing);

    /// <summary>Only the payer's owner, buyers and finance pay its bills.</summary>
    public static readonly Refusal NotYours = new("payments.not-yours", RefusalKind.Forbidden);

    /// <summary>Only the operator's finance makes and checks orders of money.</summary>
    public static readonly Refusal NotFinance = new("payments.not-finance", RefusalKind.Forbidden);

    /// <summary>Who makes an order does not check it.</summary>
    public static readonly Refusal MakerIsChecker = new("payments.maker-is-checker", RefusalKind.Forbidden);

    public static readonly Refusal NotPositive = new("payments.not-positive", RefusalKind.Invalid, "Amount");

    public static readonly Refusal AlreadyPaid = new("payments.already-paid", RefusalKind.Conflict);

    public static readonly Refusal Closed = new("payments.closed", RefusalKind.Conflict);

    /// <summary>A deposit that was counted, forfeited or given back cannot be used again.</summary>
    public static readonly Refusal DepositUsed = new("payments.deposit-used", RefusalKind.Conflict);

    public static readonly Refusal NotADeposit = new("payments.not-a-deposit", RefusalKind.Conflict);

    public static readonly Refusal NotPaid = new("payments.not-paid", RefusalKind.Conflict);

    /// <summary>The deal is disputed; its money does not move before that is decided.</summary>
    public static readonly Refusal Held = new("payments.held", RefusalKind.Conflict);

    /// <summary>An attempt is still under way; a second payment would be a double one.</summary>
    public static readonly Refusal UnderWay = new("payments.under-way", RefusalKind.Conflict);

    /// <summary>The outcome of the last attempt is unknown; paying again could pay twice.</summary>
    public static readonly Refusal OutcomeUnknown = new("payments.outcome-unknown", RefusalKind.Conflict);

    /// <summary>The exchange has no payment gateway set up.</summary>
    public static readonly Refusal NoGateway = new("payments.no-gateway", RefusalKind.Conflict);

    public static readonly Refusal ReasonNeeded = new("payments.reason-needed", RefusalKind.Invalid, "Reason");

    public static Refusal TooLate(DateTimeOffset due) => new("payments.too-late", RefusalKind.Conflict, Args: [due]);

    /// <summary>More than was received and not yet given back.</summary>
    public static Refusal MoreThanReceived(Money left) => new("payments.more-than-received", RefusalKind.Conflict, "Amount", [left]);

    /// <summary>The account holds less than the posting would take.</summary>
    internal static Refusal NotEnough(AccountKind account) => new("payments.not-enough", RefusalKind.Conflict, Args: [account]);
}
