using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Insight;

/// <summary>A lot on the floor: running, or announced with its start to come. The end is the effective one.</summary>
/// <param name="Takers">Qualified bid parties whose deposit is held.</param>
public sealed record FloorLot(
    LotId Id, SessionId Session, string TitleZh, string TitleEn, string SellerZh, string SellerEn, LotStatus Status, Money Start, Money? Price, int BidCount, int Takers,
    DateTimeOffset? StartsAt, DateTimeOffset? FreeEndsAt, DateTimeOffset? EndsAt);
