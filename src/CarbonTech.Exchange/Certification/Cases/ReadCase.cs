using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>One case for one reader, and its evidence; null when it is not there for him.</summary>
public sealed class ReadCase(Dbs dbs)
{
    public Task<CaseView?> RunAsync(CaseId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        await CaseDoor.FindAsync(db, id, ct) is { } found && CaseSight.Of(found, reader) is { } sight ? await ViewAsync(db, found, sight, reader, ct) : null);

    /// <summary>A file of the case, if this reader may have it.</summary>
    public Task<EvidenceFile?> FileAsync(CaseId id, string digest, Actor reader, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        if (await CaseDoor.FindAsync(db, id, ct) is not { } found || CaseSight.Of(found, reader) is not { } sight) return null;
        var rows = await db.CaseEvidence.Where(e => e.Case == id && e.Digest == digest).ToListAsync(ct);
        var row = rows.Find(e => sight.SeesWork || e.From == found.Applicant);
        return row is null ? null : new EvidenceFile(row.Digest, row.Name, row.MediaType, row.Size);
    });

    private static async Task<CaseView> ViewAsync(ExchangeDb db, Case c, CaseSight sight, Actor reader, CancellationToken ct)
    {
        var (id, listing) = (c.Id, await db.Listings.SingleAsync(l => l.Id == c.Listing, ct));
        var nonconformities = await db.Nonconformities.Where(n => n.Case == id).OrderBy(n => n.Number).ToListAsync(ct);
        var parts = new CaseParts(
            await db.CaseEvidence.Where(e => e.Case == id).OrderBy(e => e.At).ToListAsync(ct), nonconformities,
            await db.CaseSubmissions.Where(s => s.Case == id).OrderBy(s => s.Round).ToListAsync(ct));
        var people = parts.People(c);
        var names = await db.Accounts.Where(a => people.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var parties = await db.Parties.Where(p => p.Id == c.Applicant || p.Id == c.Body).ToDictionaryAsync(p => p.Id, p => new PartyName(p.NameZh, p.NameEn), ct);
        var open = nonconformities.Count(n => n.Status == NonconformityStatus.Open);
        var line = ReadCases.Line(c, listing.TitleZh, listing.TitleEn, parties[c.Applicant], parties[c.Body], open);
        return new CaseViews(c, sight, names).Of(line, listing.Content, parts, CaseRights.Of(c, reader));
    }
}
