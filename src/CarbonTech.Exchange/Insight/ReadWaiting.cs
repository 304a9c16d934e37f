using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>What waits for an actor, over all modules: the operator's queues, or what the party has to do, by the actor's roles.</summary>
public sealed class ReadWaiting(Dbs dbs)
{
    /// <summary>Things are listed one by one up to here per kind.</summary>
    internal const int Most = 20;

    public Task<IReadOnlyList<Waiting>> RunAsync(Actor actor, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<Waiting>>(async db =>
    {
        if (actor.Party == default) return [];
        if (actor.MayAudit) return await WaitingQueues.OfAsync(db, ct);
        var all = new List<Waiting>(await ApplicationAsync(db, actor, ct));
        all.AddRange(await WaitingLots.OfAsync(db, actor, ct));
        all.AddRange(await WaitingMoney.OfAsync(db, actor, ct));
        if (actor.MaySellFor(actor.Party)) all.AddRange(await ListingsAsync(db, actor.Party, ct));
        return all;
    });

    private static async Task<IReadOnlyList<Waiting>> ApplicationAsync(ExchangeDb db, Actor actor, CancellationToken ct) => await db.Parties
        .Where(p => p.Id == actor.Party && p.Status == PartyStatus.Applied)
        .Select(p => new Waiting(WaitingKind.OwnApplication, p.Id.Value, p.NameZh, p.NameEn, null, null, null)).ToListAsync(ct);

    private static async Task<IReadOnlyList<Waiting>> ListingsAsync(ExchangeDb db, PartyId party, CancellationToken ct)
    {
        var own = db.Listings.Where(l => l.Owner == party);
        var returned = await own.Where(l => l.Status == ListingStatus.Returned || l.RevisionState == RevisionState.Returned).OrderByDescending(l => l.SubmittedAt).Take(Most)
            .Select(l => new Waiting(WaitingKind.ListingReturned, l.Id.Value, l.TitleZh, l.TitleEn ?? "", null, null, null)).ToListAsync(ct);
        var drafts = await own.CountAsync(l => l.Status == ListingStatus.Draft, ct);
        var screening = await own.CountAsync(l => l.Status == ListingStatus.Submitted || l.Status == ListingStatus.Screening || l.RevisionState == RevisionState.Submitted, ct);
        if (drafts > 0) returned.Add(new(WaitingKind.Drafts, Count: drafts));
        if (screening > 0) returned.Add(new(WaitingKind.InScreening, Count: screening));
        return returned;
    }
}
