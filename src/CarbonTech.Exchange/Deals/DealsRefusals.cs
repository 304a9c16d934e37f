using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What Deals refuses.</summary>
public static class DealsRefusals
{
    public static readonly Refusal NoSuchDeal = new("deals.no-such-deal", RefusalKind.Missing);

    public static readonly Refusal NotYours = new("deals.not-yours", RefusalKind.Forbidden);

    public static readonly Refusal WithOneself = new("deals.with-oneself", RefusalKind.Invalid, "Buyer");

    public static readonly Refusal BadCommission = new("deals.bad-commission", RefusalKind.Invalid, "CommissionBasisPoints");

    public static readonly Refusal UnknownType = new("deals.unknown-type", RefusalKind.Invalid, "DealType");

    /// <summary>The type of the deal knows no step at the patent register.</summary>
    public static readonly Refusal NoRegisterStep = new("deals.no-register-step", RefusalKind.Conflict);

    public static readonly Refusal AlreadyEvidenced = new("deals.already-evidenced", RefusalKind.Conflict);

    public static readonly Refusal DayToCome = new("deals.day-to-come", RefusalKind.Invalid, "On");

    /// <summary>A payment is under way or its outcome unknown; a default cannot be declared over it.</summary>
    public static readonly Refusal PaymentUnderWay = new("deals.payment-under-way", RefusalKind.Conflict);

    /// <summary>The buyer has time until the deadline.</summary>
    public static Refusal StillTime(DateTimeOffset payBy) => new("deals.still-time", RefusalKind.Conflict, Args: [payBy]);

    /// <summary>The content of the file is none of the kinds that are taken; its name does not matter.</summary>
    public static Refusal FileKind(string field) => new("deals.file-kind", RefusalKind.Invalid, field);

    /// <summary>One statement carries so many files.</summary>
    public static Refusal TooManyFiles(string field, int most) => new("deals.too-many-files", RefusalKind.Invalid, field, [most]);
}
