using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal that someone may act in, and the side for which.</summary>
internal sealed record DealStand(Deal Deal, DealSide Side)
{
    /// <summary>How a use case gets at the deal: there, as the person saw it, and the person may act for one of its sides.
    /// <paramref name="seen"/> null skips the version.</summary>
    public static async Task<Result<DealStand>> FindAsync(ExchangeDb db, Actor by, DealId id, int? seen, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([id], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (DealSides.ActingAs(deal, by) is not { } side) return DealsRefusals.NotYours;
        return seen is { } version && version != deal.Version ? KernelRefusals.ChangedMeanwhile : new DealStand(deal, side);
    }

    /// <summary>The same for seller and buyer alone: the broker binds nobody.</summary>
    public static async Task<Result<DealStand>> FindSideAsync(ExchangeDb db, Actor by, DealId id, int? seen, CancellationToken ct) =>
        (await FindAsync(db, by, id, seen, ct)).Then<DealStand>(stand => stand.Side == DealSide.Broker ? RoomRefusals.BrokerBindsNobody : stand);
}
