using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>What sessions and consignments refuse.</summary>
public static class SessionRefusals
{
    public static readonly Refusal NoSuchSession = new("sessions.no-such-session", RefusalKind.Missing);
    public static readonly Refusal NoSuchRules = new("sessions.no-such-rules", RefusalKind.Missing, "Rules");

    /// <summary>This version of the rules is published already; a version never changes.</summary>
    public static readonly Refusal RulesExist = new("sessions.rules-exist", RefusalKind.Conflict, "Version");

    /// <summary>What was announced stands.</summary>
    public static readonly Refusal AlreadyAnnounced = new("sessions.already-announced", RefusalKind.Conflict);
    public static readonly Refusal NoLots = new("sessions.no-lots", RefusalKind.Conflict);
    public static readonly Refusal LotsOpen = new("sessions.lots-open", RefusalKind.Conflict);

    /// <summary>A lot is a listed listing of the seller.</summary>
    public static readonly Refusal NotListed = new("sessions.not-listed", RefusalKind.Conflict, "Listing");
    public static readonly Refusal AlreadyConsigned = new("sessions.already-consigned", RefusalKind.Conflict, "Listing");
    public static readonly Refusal NotLower = new("sessions.not-lower", RefusalKind.Invalid, "Start");
    public static readonly Refusal NotPassed = new("sessions.not-passed", RefusalKind.Conflict);
    public static readonly Refusal Started = new("sessions.started", RefusalKind.Conflict);

    /// <summary>State-owned sellers bring the recorded approval first: their sales belong to a qualified property exchange.</summary>
    public static readonly Refusal StateOwned = new("sessions.state-owned", RefusalKind.Forbidden);

    public static Refusal OutOfOrder(string field, DateTimeOffset after) => new("sessions.out-of-order", RefusalKind.Invalid, field, [after]);

    public static Refusal OutOfRange(string field, int least, int most) => new("sessions.out-of-range", RefusalKind.Invalid, field, [least, most]);

    public static Refusal BadPaper(string field) => new("sessions.bad-paper", RefusalKind.Invalid, field);

    public static Refusal TooSoon(DateTimeOffset earliest) => new("sessions.too-soon", RefusalKind.Invalid, "StartsAt", [earliest]);

    public static Refusal NotStarted(DateTimeOffset starts) => new("sessions.not-started", RefusalKind.Conflict, null, [starts]);

    public static Refusal DepositOutOfRange(Money least, Money most) => new("sessions.deposit-out-of-range", RefusalKind.Invalid, "Deposit", [least, most]);
}
