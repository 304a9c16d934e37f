using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>One thing that a deal's performance asks of a party now.</summary>
public sealed record Duty(DutyKind Kind, DealId Deal, string TitleZh, string TitleEn, Money? Amount, DateTimeOffset? Due);
