using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Recomputes what people accepted and signed: the digests of quotations, submissions and decisions, in pages by time.</summary>
public sealed class VerifyCases(Dbs dbs) : IVerifier
{
    private const int Page = 200;

    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct)
    {
        var (digests, broken, after) = (0L, (string?)null, default((DateTimeOffset At, CaseId Id)?));
        while (broken is null)
        {
            var cases = await PageAsync(after?.At ?? DateTimeOffset.MinValue, after?.Id, ct);
            if (cases.Count == 0) break;
            foreach (var (found, submissions) in cases)
            {
                foreach (var (name, holds) in Checks(found, submissions))
                {
                    if (!holds) broken ??= $"{found.Number} {name}";
                    else if (broken is null) digests++;
                }
            }

            after = (cases[^1].Case.AppliedAt, cases[^1].Case.Id);
        }

        return [new("certification cases", digests, broken)];
    }

    private Task<List<(Case Case, List<CaseSubmission> Submissions)>> PageAsync(DateTimeOffset from, CaseId? last, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        // cases of one instant are few: those already seen are skipped by id
        var rows = await db.Cases.Where(c => c.AppliedAt >= from).OrderBy(c => c.AppliedAt).ThenBy(c => c.Id).Take(Page + 1).ToListAsync(ct);
        var at = last is { } id ? rows.FindIndex(c => c.Id == id) : -1;
        var fresh = rows.Skip(at + 1).Take(Page).ToList();
        var ids = fresh.Select(c => c.Id).ToList();
        var submissions = (await db.CaseSubmissions.Where(s => ids.Contains(s.Case)).ToListAsync(ct)).ToLookup(s => s.Case);
        return fresh.Select(c => (c, submissions[c.Id].ToList())).ToList();
    });

    private static IEnumerable<(string Name, bool Holds)> Checks(Case c, List<CaseSubmission> submissions)
    {
        if (c.Quotation is { } q) yield return ("quotation", Quotation.DigestOf(c, q.Terms, q.At) == q.Digest);
        foreach (var s in submissions) yield return ($"submission {s.Round}", Digests.OfText(s.Content) == s.Digest);
        if (c.SubmissionDigest is { } standing) yield return ("standing submission", submissions.Exists(s => s.Round == c.Round && s.Digest == standing));
        if (c.Decided is { } d) yield return ("decision", CaseDecision.DigestOf(c, d.Text, d.Decider, d.At) == d.Digest);
    }
}
