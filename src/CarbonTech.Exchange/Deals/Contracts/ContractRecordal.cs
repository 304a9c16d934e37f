using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The recognition and registration of a technology contract (技术合同认定登记), as the seller states it.</summary>
/// <param name="Number">技术合同认定登记号.</param>
/// <param name="Value">成交额.</param>
/// <param name="TechnologyValue">技术交易额: the part of it that is for technology.</param>
/// <param name="On">The day of the registration.</param>
/// <param name="Reason">Why it was corrected; null the first time.</param>
public sealed record ContractRecordal(string Number, Money Value, Money TechnologyValue, DateOnly On, PersonId Person, DateTimeOffset At, string? Reason);
