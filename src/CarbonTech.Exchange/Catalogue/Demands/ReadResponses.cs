using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Responses: to the publisher of the demand, to who answered, to the owners of the listings that a broker brought, and to the operator.</summary>
public sealed class ReadResponses(Dbs dbs)
{
    private const int Most = 200;

    /// <summary>Those to one demand, what waits first, then by time; empty for readers whom they do not concern.</summary>
    public Task<IReadOnlyList<ResponseLine>> ToAsync(DemandId demand, Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<ResponseLine>>(async db =>
    {
        var mine = reader.Party != default && await db.Demands.AnyAsync(d => d.Id == demand && d.Publisher == reader.Party, ct);
        if (!mine && !reader.MayAudit) return [];
        var lines = await LinesAsync(db, db.DemandResponses.Where(r => r.Demand == demand && r.Status != ResponseStatus.Withdrawn).OrderBy(r => r.SentAt).Take(Most), ct);
        return [.. lines.OrderBy(l => Rank(l.Status)).ThenBy(l => l.SentAt)];
    });

    /// <summary>Those that the reader's party sent, and those in which a broker brought its listings, newest first.</summary>
    public Task<IReadOnlyList<ResponseLine>> OfAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<ResponseLine>>(async db =>
    {
        if (reader.Party == default) return [];
        var party = reader.Party;
        var mine = db.DemandResponses.Where(r => r.Responder == party || (r.Status != ResponseStatus.Withdrawn && db.ResponseListings.Any(l => l.Response == r.Id && l.Owner == party)));
        return await LinesAsync(db, mine.OrderByDescending(r => r.SentAt).Take(Most), ct);
    });

    /// <summary>Those of the reader's party to one demand.</summary>
    public async Task<IReadOnlyList<ResponseLine>> MineToAsync(DemandId demand, Actor reader, CancellationToken ct = default) =>
        reader.Party == default ? [] : await dbs.ReadAsync(db => LinesAsync(db, db.DemandResponses.Where(r => r.Demand == demand && r.Responder == reader.Party).OrderByDescending(r => r.SentAt).Take(Most), ct));

    /// <summary>One, for the publisher, who answered, or the operator; null for everyone else.</summary>
    public Task<ResponseLine?> OneAsync(ResponseId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await LinesAsync(db, db.DemandResponses.Where(r => r.Id == id), ct) is not [var line]) return null;
        var mine = reader.Party != default && (line.Responder == reader.Party || await db.Demands.AnyAsync(d => d.Id == line.Demand && d.Publisher == reader.Party, ct));
        return mine || reader.MayAudit ? line : null;
    });

    private static async Task<IReadOnlyList<ResponseLine>> LinesAsync(ExchangeDb db, IQueryable<DemandResponse> responses, CancellationToken ct)
    {
        var rows = await (from r in responses
                          join d in db.Demands on r.Demand equals d.Id
                          from p in db.Parties.Where(p => p.Id == r.Responder).DefaultIfEmpty()
                          select new { Response = r, d.NameZh, d.NameEn, Zh = p == null ? "" : p.NameZh, En = p == null ? "" : p.NameEn }).ToListAsync(ct);
        var listings = await OfferedListings.ByIdAsync(db, [.. rows.SelectMany(r => r.Response.Listings).Select(l => l.Listing).Distinct()], ct);
        return [.. rows.Select(r => Line(r.Response, r.NameZh, r.NameEn, r.Zh, r.En, listings))];
    }

    private static ResponseLine Line(DemandResponse r, string demandZh, string? demandEn, string zh, string en, IReadOnlyDictionary<ListingId, OfferedListing> listings) => new(
        r.Id, r.Version, r.Demand, demandZh, demandEn, r.Status, r.Responder, zh, en, r.ByBroker, r.Message, r.SentAt, r.DecidedAt, r.DeclinedFor, r.DeclineText, r.Chosen,
        [.. r.Listings.Select(l => listings.GetValueOrDefault(l.Listing)).OfType<OfferedListing>()]);

    private static int Rank(ResponseStatus status) => status switch
    {
        ResponseStatus.Taken => 0,
        ResponseStatus.Sent => 1,
        ResponseStatus.Noted => 2,
        ResponseStatus.Declined => 3,
        ResponseStatus.Withdrawn => 4,
    };
}
