namespace CarbonTech.Exchange.Insight;

/// <summary>One thing that stands longer than its stage allows.</summary>
/// <param name="Stage">The status in which it stands, as <c>Type.Member</c>.</param>
/// <param name="Subject">What its kind names.</param>
/// <param name="Since">When something last happened to it.</param>
/// <param name="Limit">The days that its stage allows.</param>
public sealed record StuckLine(StuckKind Kind, string Stage, Guid Subject, string TitleZh, string TitleEn, DateTimeOffset Since, int Days, int Limit);
