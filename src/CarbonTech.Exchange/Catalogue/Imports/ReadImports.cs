using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Imports for their owner's people (and the auditor).</summary>
public sealed class ReadImports(Dbs dbs)
{
    /// <summary>One import, or null when it is not there for this reader.</summary>
    public Task<ImportPage?> OneAsync(ImportId id, Actor reader, CancellationToken ct) => dbs.ReadAsync(async db =>
        await db.Imports.SingleOrDefaultAsync(i => i.Id == id, ct) is { } import && May(reader, import.Owner) ? await PageAsync(db, import, ct) : null);

    /// <summary>The party's last imports, newest first.</summary>
    public Task<IReadOnlyList<ImportPage>> OfAsync(PartyId owner, Actor reader, int most, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var pages = new List<ImportPage>();
        if (!May(reader, owner)) return (IReadOnlyList<ImportPage>)pages;
        foreach (var import in await db.Imports.Where(i => i.Owner == owner).OrderByDescending(i => i.BegunAt).Take(most).ToListAsync(ct)) pages.Add(await PageAsync(db, import, ct));
        return pages;
    });

    /// <summary>Rows of an import after a number, of one outcome or all.</summary>
    public Task<IReadOnlyList<ImportLine>> RowsAsync(ImportId id, RowOutcome? outcome, int after, int most, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var rows = db.ImportRows.Where(r => r.Import == id && r.Number > after);
        if (outcome is { } only) rows = rows.Where(r => r.Outcome == only);
        return (IReadOnlyList<ImportLine>)[.. (await rows.OrderBy(r => r.Number).Take(most).ToListAsync(ct)).Select(ImportLine.Of)];
    });

    private static bool May(Actor reader, PartyId owner) => reader.IsSystem || reader.MayAudit || reader.MaySellFor(owner);

    private static async Task<ImportPage> PageAsync(ExchangeDb db, Import i, CancellationToken ct)
    {
        var job = await db.Jobs.SingleOrDefaultAsync(j => j.Id == i.Job, ct);
        return new(i.Id, i.Owner, i.Status, i.Version, i.FileName, i.Length, i.BegunAt, i.EndedAt, i.Counts, i.Wrote, i.Unknown, i.Failure, job?.Status, job?.Done ?? 0, job?.Total ?? 0);
    }
}
