using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>The rows that stand beside a case.</summary>
internal sealed record CaseParts(IReadOnlyList<CaseEvidence> Evidence, IReadOnlyList<Nonconformity> Nonconformities, IReadOnlyList<CaseSubmission> Submissions)
{
    /// <summary>Everyone whose name a page prints.</summary>
    public List<PersonId> People(Case of) =>
        [.. of.People.Select(p => p.Person).Concat(of.Marks.Select(m => m.By)).Concat(Evidence.Select(e => e.By)).Concat(Submissions.Select(s => s.By)).Distinct()];
}
