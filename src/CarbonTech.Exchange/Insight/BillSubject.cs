using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Insight;

/// <summary>What a bill is for: the title in both languages, and the lot or the deal.</summary>
public sealed record BillSubject(string TitleZh, string? TitleEn, LotId? Lot, DealId? Deal);
