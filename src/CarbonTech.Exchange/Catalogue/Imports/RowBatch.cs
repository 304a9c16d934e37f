using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The rows of one step with everything that judging them needs, looked up in batches.</summary>
internal sealed class RowBatch
{
    private readonly List<(ImportRow Row, RowReading Reading)> rows;
    private readonly Dictionary<string, Listing> listings;
    private readonly ILookup<ListingId, ListingPatent> patents;
    private readonly HashSet<string> held;
    private readonly ExchangeDb db;
    private readonly Import import;
    private readonly bool trusted;

    private RowBatch(ExchangeDb db, Import import, List<(ImportRow Row, RowReading Reading)> rows, Dictionary<string, Listing> listings,
        (ILookup<ListingId, ListingPatent> Patents, HashSet<string> Held, bool Trusted) more)
    {
        (this.db, this.import, this.rows, this.listings) = (db, import, rows, listings);
        (patents, held, trusted) = more;
    }

    /// <summary>Null when the import is no longer being written.</summary>
    public static async Task<RowBatch?> LoadAsync(ExchangeDb db, ImportId id, List<RowReading> readings, CancellationToken ct)
    {
        if (await db.Imports.FindAsync([id], ct) is not { Status: ImportStatus.Writing } import) return null;
        var numbers = readings.ConvertAll(r => r.Number);
        var due = await db.ImportRows.AsNoTracking().Where(r => r.Import == id && numbers.Contains(r.Number) && !r.Written && (r.Outcome == RowOutcome.New || r.Outcome == RowOutcome.Changed)).ToDictionaryAsync(r => r.Number, ct);
        var rows = readings.Where(r => due.ContainsKey(r.Number)).Select(r => (due[r.Number], r)).ToList();
        var keys = rows.Select(r => r.r.Key!).ToList();
        var listings = keys.Count == 0 ? [] : await db.Listings.Where(l => l.Owner == import.Owner && keys.Contains(l.ExternalKey!)).ToDictionaryAsync(l => l.ExternalKey!, ct);
        var ids = listings.Values.Select(l => l.Id).ToList();
        var patents = ids.Count == 0 ? [] : await db.ListingPatents.Where(p => ids.Contains(p.Listing)).ToListAsync(ct);
        var held = ids.Count == 0 ? [] : await db.PatentHolds.Where(h => ids.Contains(h.Listing)).Select(h => h.Number).ToListAsync(ct);
        return new(db, import, rows, listings, (patents.ToLookup(p => p.Listing), held.ToHashSet(), await Publishers.TrustedAsync(db, import.Owner, ct)));
    }

    /// <summary>Writes each row that is still good; that they were written is marked by one statement.</summary>
    public async Task WriteAsync(DateTimeOffset now, CancellationToken ct)
    {
        var outcomes = rows.ConvertAll(r => (r.Row.Number, Outcome: One(r.Row, r.Reading, now)));
        import.Put(ImportCounts.Of(outcomes.Select(o => o.Outcome)));
        var written = outcomes.Where(o => o.Outcome != RowOutcome.Refused).Select(o => o.Number).ToList();
        await db.ImportRows.Where(r => r.Import == import.Id && written.Contains(r.Number)).ExecuteUpdateAsync(s => s.SetProperty(r => r.Written, true), ct);
    }

    /// <summary>The database would not take these rows.</summary>
    public void Refuse(Refusal why)
    {
        foreach (var (row, _) in rows) Refuse(row, new Refusals(why));
        import.Put(new ImportCounts(Refused: rows.Count));
    }

    private RowOutcome One(ImportRow row, RowReading reading, DateTimeOffset now)
    {
        if (!reading.IsGood) return Refuse(row, reading.No);
        var known = listings.GetValueOrDefault(reading.Key!);
        if (known is null) return Add(row, reading.Content, now);
        var (outcome, no) = KnownListing.Judge(new(known.ExternalKey!, known.Status, known.Digest, known.Revision), reading.Content);
        if (outcome == RowOutcome.Refused) return Refuse(row, new Refusals(no));
        if (outcome == RowOutcome.Changed && Change(known, reading.Content, now).IsRefused(out var refused)) return Refuse(row, refused);
        return outcome;
    }

    private RowOutcome Add(ImportRow row, ListingContent content, DateTimeOffset now)
    {
        var listing = Listing.Begin(Id.New<ListingId>(), import.Owner, content, now);
        if (listing.Submit(trusted, now).IsRefused(out var no)) return Refuse(row, no);
        db.Listings.Add(listing);
        PatentRows.Add(db, listing);
        listings[content.ExternalId!] = listing;
        return RowOutcome.New;
    }

    private Result<ListingStatus> Change(Listing listing, ListingContent content, DateTimeOffset now)
    {
        var gone = patents[listing.Id].Where(p => content.Patents.All(c => c.Number != p.Number));
        if (gone.Any(p => held.Contains(p.Number))) return CatalogueRefusals.PatentHeld;
        var draft = listing.Status is ListingStatus.Draft or ListingStatus.Returned;
        if (!listing.Change(content, trusted, now).Is(out var status, out var no)) return no;
        _ = PatentRows.Follow(db, listing, [.. patents[listing.Id]], held);
        return draft ? listing.Submit(trusted, now) : status;
    }

    private RowOutcome Refuse(ImportRow row, Refusals no)
    {
        db.ImportRows.Attach(row);
        (row.Outcome, row.Reasons) = (RowOutcome.Refused, [.. no.Select(RowReason.Of)]);
        return RowOutcome.Refused;
    }
}
