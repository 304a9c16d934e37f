using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>One demand for one reader. What was never open, or was taken down, is there for its publisher and the operator only.</summary>
public sealed class ReadDemand(Dbs dbs, TimeProvider clock)
{
    public Task<DemandPage?> RunAsync(DemandId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Demands.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } d) return null;
        var mine = reader.IsSignedIn && reader.Party == d.Publisher;
        var all = mine || reader.MayAudit || reader.IsSystem;
        if (!all && (d.OpenedAt is null || d.Ending == DemandEnding.TakenDown)) return null;
        var standing = await db.DemandResponses.CountAsync(r => r.Demand == id && (r.Status == ResponseStatus.Sent || r.Status == ResponseStatus.Noted || r.Status == ResponseStatus.Taken), ct);
        var ending = d.Ending ?? (DemandLines.StatusAt(d, clock.GetUtcNow()) == DemandStatus.Closed ? DemandEnding.DeadlinePassed : null);
        return new DemandPage(
            d.Id, DemandLines.NumberOf(d.Year, d.Serial), d.Publisher, DemandLines.StatusAt(d, clock.GetUtcNow()), ending, all ? d.Reason : null, d.Version,
            all || await WasTakenAsync(db, d, reader, ct) ? d.Content : d.Content with { Contact = null }, d.CreatedAt, d.SubmittedAt, d.OpenedAt, d.EndsAt, d.EndedAt, d.Match, standing,
            all ? await VerdictsAsync(db, id, ct) : [], mine);
    });

    private static async Task<bool> WasTakenAsync(ExchangeDb db, Demand demand, Actor reader, CancellationToken ct) =>
        demand.Match is { } match && reader.Verified && reader.Party != default && await db.DemandResponses.AnyAsync(r => r.Id == match && r.Responder == reader.Party, ct);

    private static async Task<IReadOnlyList<DemandVerdictLine>> VerdictsAsync(ExchangeDb db, DemandId id, CancellationToken ct)
    {
        var rows = await db.DemandVerdicts.Where(v => v.Demand == id).OrderByDescending(v => v.At).Take(50).ToListAsync(ct);
        return [.. rows.Select(v => new DemandVerdictLine(v.Kind, v.At, v.Comments, v.Reason))];
    }
}
