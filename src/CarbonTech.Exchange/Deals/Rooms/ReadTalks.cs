using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>How the talks of deals stand: of one for its page, and what waits for an actor in all of them.</summary>
public sealed class ReadTalks(Dbs dbs, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>Null when it is not there for this reader.</summary>
    public Task<DealTalks?> OneAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deal) return null;
        if (DealSides.ReadingAs(deal, reader) is null && !reader.SeesAllMoney) return null;
        var waits = await RoomWaits.OfAsync(db, [deal], clock.GetUtcNow(), ct);
        var history = await db.Journal.Where(j => j.AggregateId == id.Value && j.Aggregate == nameof(Deal)).OrderBy(j => j.Row)
            .Select(j => new DealEvent(j.Fact, j.At, j.Person, j.Party)).Take(Most).ToListAsync(ct);
        var disputes = await db.DealDisputes.Where(d => d.Deal == id).OrderBy(d => d.RaisedAt)
            .Select(d => new DisputeLine(d.Id, d.Status, d.Side, d.Person, d.Reason, d.Stage, d.RaisedAt, d.ResolvedAt, d.Resolution)).ToListAsync(ct);
        return new DealTalks(
            waits, history, deal.RoomOpenedAt, await db.NonDisclosures.AnyAsync(n => n.Id == id, ct), deal.EndReason, deal.EndAskedBy, deal.DisputedFrom, disputes,
            DealSides.ActingAs(deal, reader), deal.IsTalking);
    });

    /// <summary>What waits for the side that the actor may act for, with the names of what is dealt in; disputes for the operator.</summary>
    public Task<IReadOnlyList<(RoomWaiting Wait, string TitleZh, string TitleEn)>> ForAsync(Actor actor, CancellationToken ct = default) =>
        dbs.ReadAsync<IReadOnlyList<(RoomWaiting, string, string)>>(async db =>
        {
            var (party, all) = (actor.Party, actor.IsOperator);
            if (party == default) return [];
            var deals = await db.Deals.Where(d => all ? d.Status == DealStatus.Disputed : d.Seller == party || d.Buyer == party || d.Brokerage == party)
                .Where(d => d.Status != DealStatus.Completed && d.Status != DealStatus.Terminated && d.Status != DealStatus.Defaulted)
                .OrderByDescending(d => d.OpenedAt).Take(Most).ToListAsync(ct);
            var byId = deals.ToDictionary(d => d.Id);
            var waits = (await RoomWaits.OfAsync(db, deals, clock.GetUtcNow(), ct)).Where(w => w.Side is { } side ? DealSides.ActingAs(byId[w.Deal], actor) == side : all).ToList();
            var listings = waits.Select(w => byId[w.Deal].Listing).Distinct().ToList();
            var titles = await db.Listings.Where(l => listings.Contains(l.Id)).Select(l => new { l.Id, l.TitleZh, l.TitleEn }).ToDictionaryAsync(l => l.Id, ct);
            return [.. waits.Select(w => (w, titles[byId[w.Deal].Listing].TitleZh, titles[byId[w.Deal].Listing].TitleEn ?? ""))];
        });
}
