using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Recomputes what people accepted and signed: the digests of quotations, submissions and decisions.</summary>
public sealed class VerifyCases(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "certification cases", db => db.Cases.OrderBy(c => c.Id).Select(c => c.Id),
            async (db, ids) =>
            {
                var submissions = (await db.CaseSubmissions.Where(s => ids.Contains(s.Case)).ToListAsync(ct)).ToLookup(s => s.Case);
                return (await db.Cases.Where(c => ids.Contains(c.Id)).ToListAsync(ct)).ConvertAll(c => (Case: c, Submissions: submissions[c.Id].OrderBy(s => s.Round).ToList()));
            },
            c => c.Case.Id, c => Checks(c.Case, c.Submissions), ct),
    ];

    private static IEnumerable<Walk.Check> Checks(Case c, List<CaseSubmission> submissions)
    {
        if (c.Quotation is { } q) yield return new($"{c.Number} quotation", Quotation.DigestOf(c, q.Terms, q.At) == q.Digest);
        foreach (var s in submissions) yield return new($"{c.Number} submission {s.Round}", Digests.OfText(s.Content) == s.Digest);
        if (c.SubmissionDigest is { } standing) yield return new($"{c.Number} standing submission", submissions.Exists(s => s.Round == c.Round && s.Digest == standing));
        if (c.Decided is { } d) yield return new($"{c.Number} decision", CaseDecision.DigestOf(c, d.Text, d.Decider, d.At) == d.Digest);
    }
}
