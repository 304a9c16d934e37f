using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>What a lot refuses on its way to the start.</summary>
public static class LotRefusals
{
    /// <summary>The largest amount of a lot: ten thousand million yuan, so that sums stay far from overflow.</summary>
    public const long Most = 1_000_000_000_000;

    public static readonly Refusal NoSuchLot = new("lots.no-such-lot", RefusalKind.Missing);

    public static readonly Refusal NotInCny = new("lots.not-in-cny", RefusalKind.Invalid);

    public static readonly Refusal NotPositive = new("lots.not-positive", RefusalKind.Invalid);

    public static readonly Refusal TooMuch = new("lots.too-much", RefusalKind.Invalid);

    public static readonly Refusal ReserveBelowStart = new("lots.reserve-below-start", RefusalKind.Invalid);

    public static readonly Refusal TimesOutOfOrder = new("lots.times-out-of-order", RefusalKind.Invalid);

    public static readonly Refusal NeedsReason = new("lots.needs-reason", RefusalKind.Invalid, "Reason");

    /// <summary>Only the operator stops, resumes or cancels a lot.</summary>
    public static readonly Refusal NotOperator = new("lots.not-operator", RefusalKind.Forbidden);

    public static readonly Refusal BelowFloor = new("lots.below-floor", RefusalKind.Invalid, "Price");

    public static Refusal NotStarted(DateTimeOffset startsAt) => new("lots.not-started", RefusalKind.Conflict, Args: [startsAt]);

    public static Refusal NotEnded(DateTimeOffset endsAt) => new("lots.not-ended", RefusalKind.Conflict, Args: [endsAt]);
}
