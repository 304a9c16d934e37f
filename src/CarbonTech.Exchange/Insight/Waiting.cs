using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Insight;

/// <summary>One thing that waits, or so many of a kind.</summary>
public sealed record Waiting(
    WaitingKind Kind, Guid Subject = default, string TitleZh = "", string TitleEn = "", int? Count = null, Money? Amount = null, DateTimeOffset? Due = null);
