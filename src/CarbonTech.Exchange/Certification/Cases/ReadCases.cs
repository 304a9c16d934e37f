using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Lists of cases for the applicant, the body and the operator, newest first; and what of them waits for a reader.</summary>
public sealed class ReadCases(Dbs dbs)
{
    private const int MostWaiting = 500;

    /// <summary>A page of the cases that the reader sees from a side, of one status or all.</summary>
    public Task<CaseLines> RunAsync(Actor reader, CaseSide side, CaseStatus? status, int page, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var seen = Seen(db, reader, side);
        var counts = await seen.GroupBy(c => c.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        if (status is { } only) seen = seen.Where(c => c.Status == only);
        var total = status is { } s ? counts.GetValueOrDefault(s) : counts.Values.Sum();
        var rows = await RowsAsync(db, seen.OrderByDescending(c => c.AppliedAt).ThenBy(c => c.Id).Skip((Math.Clamp(page, 1, 10_000) - 1) * CaseLines.PageSize).Take(CaseLines.PageSize), ct);
        return new CaseLines(rows, counts, total);
    });

    /// <summary>Open cases in which it is this reader's turn, those that wait longest first.</summary>
    public Task<IReadOnlyList<CaseLine>> WaitingAsync(Actor reader, CancellationToken ct) => dbs.ReadAsync<IReadOnlyList<CaseLine>>(async db =>
    {
        var lines = new List<CaseLine>();
        if (reader.MaySellFor(reader.Party)) lines.AddRange((await OpenAsync(db, reader, CaseSide.Applicant, ct)).Where(l => CaseWaits.IsForApplicant(l.Wait)));
        if (!reader.Acts(reader.Party, CaseDoor.Staff)) return lines;
        var parts = await PartsAsync(db, reader, ct);
        lines.AddRange((await OpenAsync(db, reader, CaseSide.Body, ct))
            .Where(l => CaseWaits.For(l.Wait) is not Roles.None and var roles && reader.Acts(l.Body, roles) && May(l, parts[l.Id])));

        return [.. lines.OrderBy(l => l.Since)];
    });

    private static async Task<List<CaseLine>> OpenAsync(ExchangeDb db, Actor reader, CaseSide side, CancellationToken ct) =>
        await RowsAsync(db, Seen(db, reader, side).Where(c => c.EndedAt == null).OrderBy(c => c.AppliedAt).Take(MostWaiting), ct);

    /// <summary>The parts that the reader has in open cases of his body.</summary>
    private static async Task<ILookup<CaseId, CasePart>> PartsAsync(ExchangeDb db, Actor reader, CancellationToken ct)
    {
        var (party, person) = (reader.Party, reader.Person);
        var parts = await db.CasePeople.Where(p => p.Person == person && db.Cases.Any(c => c.Id == p.Case && c.Body == party && c.EndedAt == null)).Select(p => new { p.Case, p.Part }).ToListAsync(ct);
        return parts.ToLookup(p => p.Case, p => p.Part);
    }

    /// <summary>Whoever evaluated is not waited for at the later steps, nor the decider at the second signature.</summary>
    private static bool May(CaseLine line, IEnumerable<CasePart> parts) =>
        line.Wait is not (CaseWait.Reviewing or CaseWait.Deciding or CaseWait.Countersigning)
        || parts.All(p => p != CasePart.Evaluator && (line.Wait != CaseWait.Countersigning || p != CasePart.Decider));

    private static IQueryable<Case> Seen(ExchangeDb db, Actor reader, CaseSide side)
    {
        var party = reader.Party;
        var may = party != default && reader.IsSignedIn;
        return side switch
        {
            CaseSide.Applicant => db.Cases.Where(c => may && c.Applicant == party),
            CaseSide.Body => db.Cases.Where(c => may && c.Body == party),
            CaseSide.Operator => db.Cases.Where(c => reader.MayAudit),
        };
    }

    private static async Task<List<CaseLine>> RowsAsync(ExchangeDb db, IQueryable<Case> cases, CancellationToken ct)
    {
        var rows = await cases.Select(c => new
        {
            Case = c,
            Listing = db.Listings.Where(l => l.Id == c.Listing).Select(l => new { l.TitleZh, l.TitleEn }).First(),
            Applicant = db.Parties.Where(p => p.Id == c.Applicant).Select(p => new PartyName(p.NameZh, p.NameEn)).First(),
            Body = db.Parties.Where(p => p.Id == c.Body).Select(p => new PartyName(p.NameZh, p.NameEn)).First(),
            Open = db.Nonconformities.Count(n => n.Case == c.Id && n.Status == NonconformityStatus.Open),
        }).ToListAsync(ct);
        return [.. rows.Select(r => Line(r.Case, r.Listing.TitleZh, r.Listing.TitleEn, r.Applicant, r.Body, r.Open))];
    }

    internal static CaseLine Line(Case c, string titleZh, string? titleEn, PartyName applicant, PartyName body, int open) => new(
        c.Id, c.Number, c.Status, c.SchemeCode, c.SchemeVersion, c.Listing, titleZh, titleEn, c.Applicant, applicant, c.Body, body, c.AppliedAt, SinceOf(c),
        CaseWaits.Of(c.Status, c.Quotation is not null, c.Plan is not null, open, c.Decided is not null), c.Certificate);

    private static DateTimeOffset SinceOf(Case c) => c.EndedAt ?? c.Status switch
    {
        CaseStatus.Decision => c.Decided?.At ?? c.ReviewedAt,
        CaseStatus.Review => c.SubmittedAt,
        CaseStatus.Evaluation => c.ReviewedAt ?? c.PlannedAt ?? c.AcceptedAt,
        CaseStatus.ApplicationReview => c.Quotation?.At ?? c.TakenUpAt,
        _ => null,
    } ?? c.AppliedAt;
}
