using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;

namespace CarbonTech.Exchange.Certification;

/// <summary>The digests that the journal recorded of a case: what stands in its row now must be what was quoted and accepted, submitted, and signed last.</summary>
internal sealed record CaseRecorded(IReadOnlyList<string> Quotations, IReadOnlyList<string> Accepted, IReadOnlyList<EvaluationSubmitted> Submissions, IReadOnlyList<string> Decisions, IReadOnlyList<string> Granted)
{
    public static async Task<IReadOnlyDictionary<CaseId, CaseRecorded>> OfAsync(ExchangeDb db, List<CaseId> ids, CancellationToken ct)
    {
        var keys = ids.ConvertAll(id => id.Value);
        var (quoted, accepted) = (await Recorded.OfAsync<CaseQuoted>(db, keys, ct), await Recorded.OfAsync<QuotationAccepted>(db, keys, ct));
        var submitted = await Recorded.OfAsync<EvaluationSubmitted>(db, keys, ct);
        var (decided, granted) = (await Recorded.OfAsync<DecisionSigned>(db, keys, ct), await Recorded.OfAsync<CaseGranted>(db, keys, ct));
        return ids.ToDictionary(id => id, id => new CaseRecorded(
            [.. quoted[id.Value].Select(f => f.Digest)], [.. accepted[id.Value].Select(f => f.Digest)], [.. submitted[id.Value]],
            [.. decided[id.Value].Select(f => f.Digest)], [.. granted[id.Value].Select(f => f.Digest)]));
    }

    /// <summary>Several quotations may follow each other: the last one stands, and it is the one that was accepted.</summary>
    public bool Quoted(string digest) => Quotations is [.., var last] && last == digest && Accepted.All(a => a == digest);

    public bool Submitted(int round, string digest) => Submissions.Count(s => s.Round == round && s.Digest == digest) == 1;

    /// <summary>A decision that was sent back is written anew: the last one stands, under both signatures.</summary>
    public bool Decided(string digest) => Decisions is [.., var last] && last == digest && Granted.All(g => g == digest);
}
