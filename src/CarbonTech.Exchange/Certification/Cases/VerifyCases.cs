using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Recomputes what people accepted and signed: the digests of quotations, submissions and decisions must be those that the journal recorded.</summary>
public sealed class VerifyCases(Dbs dbs) : IVerifier
{
    private sealed record Walked(Case Case, List<CaseSubmission> Submissions, CaseRecorded Said);

    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "certification cases", db => db.Cases.OrderBy(c => c.Id).Select(c => c.Id),
            async (db, ids) =>
            {
                var submissions = (await db.CaseSubmissions.Where(s => ids.Contains(s.Case)).ToListAsync(ct)).ToLookup(s => s.Case);
                var said = await CaseRecorded.OfAsync(db, ids, ct);
                return (await db.Cases.Where(c => ids.Contains(c.Id)).ToListAsync(ct)).ConvertAll(c => new Walked(c, [.. submissions[c.Id].OrderBy(s => s.Round)], said[c.Id]));
            },
            c => c.Case.Id, c => Checks(c.Case, c.Submissions, c.Said), ct),
    ];

    private static IEnumerable<Walk.Check> Checks(Case c, List<CaseSubmission> submissions, CaseRecorded said)
    {
        if (c.Quotation is { } q) yield return new($"{c.Number} quotation", Quotation.DigestOf(c, q.Terms, q.At) == q.Digest && said.Quoted(q.Digest));
        foreach (var s in submissions) yield return new($"{c.Number} submission {s.Round}", Digests.OfText(s.Content) == s.Digest && said.Submitted(s.Round, s.Digest));
        if (c.SubmissionDigest is { } standing) yield return new($"{c.Number} standing submission", submissions.Exists(s => s.Round == c.Round && s.Digest == standing));
        if (c.Decided is { } d) yield return new($"{c.Number} decision", CaseDecision.DigestOf(c, d.Text, d.Decider, d.At) == d.Digest && said.Decided(d.Digest));
    }
}
