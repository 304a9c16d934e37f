using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What became of a demand and of the responses to it, for the publisher's buyers and publishers and for those who answered.</summary>
internal static class DemandNews
{
    private const Roles Publishers = Roles.Buyer | Roles.Publisher;

    internal static Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct) => fact switch
    {
        DemandOpened f => PublisherAsync(db, f.Demand, NoticeKind.DemandOpened, ct),
        DemandReturned f => PublisherAsync(db, f.Demand, NoticeKind.DemandReturned, ct),
        DemandClosed f => ClosedAsync(db, f, ct),
        ResponseSent f => PublisherAsync(db, f.Demand, NoticeKind.ResponseReceived, ct),
        ResponseDeclined f => ResponderAsync(db, f.Response, NoticeKind.ResponseDeclined, ct),
        ResponseTaken f => ResponderAsync(db, f.Response, NoticeKind.ResponseTaken, ct),
        _ => Task.FromResult<IReadOnlyList<Telling>>([]),
    };

    private static async Task<IReadOnlyList<Telling>> PublisherAsync(ExchangeDb db, DemandId id, NoticeKind kind, CancellationToken ct)
    {
        var demand = await db.Demands.SingleAsync(d => d.Id == id, ct);
        var said = kind == NoticeKind.DemandReturned ? await db.DemandVerdicts.Where(v => v.Demand == id).OrderByDescending(v => v.At).Select(v => v.Reason).FirstOrDefaultAsync(ct) : null;
        return [new(demand.Publisher, Publishers, kind, id.Value, demand.NameZh, demand.NameEn, Due: kind == NoticeKind.DemandOpened ? demand.EndsAt : null, Reason: said)];
    }

    private static async Task<IReadOnlyList<Telling>> ClosedAsync(ExchangeDb db, DemandClosed fact, CancellationToken ct)
    {
        var demand = await db.Demands.SingleAsync(d => d.Id == fact.Demand, ct);
        var standing = await db.DemandResponses.Where(r => r.Demand == fact.Demand && (r.Status == ResponseStatus.Sent || r.Status == ResponseStatus.Noted)).ToListAsync(ct);
        var told = standing.Select(r => new Telling(r.Responder, RolesOf(r), NoticeKind.DemandClosed, demand.Id.Value, demand.NameZh, demand.NameEn)).DistinctBy(t => t.Party);
        var byOthers = fact.Ending is DemandEnding.DeadlinePassed or DemandEnding.Refused or DemandEnding.TakenDown;
        return [.. told, .. byOthers ? [new Telling(demand.Publisher, Publishers, NoticeKind.DemandClosed, demand.Id.Value, demand.NameZh, demand.NameEn, Reason: demand.Reason)] : Array.Empty<Telling>()];
    }

    private static async Task<IReadOnlyList<Telling>> ResponderAsync(ExchangeDb db, ResponseId id, NoticeKind kind, CancellationToken ct)
    {
        var response = await db.DemandResponses.SingleAsync(r => r.Id == id, ct);
        var demand = await db.Demands.Where(d => d.Id == response.Demand).Select(d => new { d.NameZh, d.NameEn }).SingleAsync(ct);
        return [new(response.Responder, RolesOf(response), kind, response.Demand.Value, demand.NameZh, demand.NameEn, Reason: kind == NoticeKind.ResponseDeclined ? response.DeclineText : null)];
    }

    private static Roles RolesOf(DemandResponse response) => response.ByBroker ? Roles.Broker : Roles.Publisher;
}
