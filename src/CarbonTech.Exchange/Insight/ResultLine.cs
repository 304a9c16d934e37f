using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Insight;

/// <summary>A sale as the session's published result tells it: the lot, the kind of deal, the price, when. Who bought stays with the house.</summary>
public sealed record ResultLine(LotId Lot, string TitleZh, string TitleEn, string DealType, Money Price, DateTimeOffset At);
