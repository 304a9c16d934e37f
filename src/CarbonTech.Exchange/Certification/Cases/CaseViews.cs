using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Cuts a case to what a reader may see.</summary>
internal sealed class CaseViews(Case c, CaseSight sight, IReadOnlyDictionary<PersonId, string> names)
{
    public CaseView Of(CaseLine line, ListingContent content, CaseParts parts, CaseRights rights)
    {
        var view = new CaseView(line, c.Scheme, c.Aim, c.Version)
        {
            Side = sight.Side, Rights = rights, Content = Cut(content), TextChanged = c.IsOpen && content.TextDigest() != c.TextDigest, Note = c.Note, TakenUpAt = c.TakenUpAt,
            Quotation = c.Quotation, AcceptedAt = c.AcceptedAt, Plan = c.Plan, PlannedAt = c.PlannedAt, SubmittedAt = c.SubmittedAt, ReviewedAt = c.ReviewedAt, EndedAt = c.EndedAt,
            ReasonZh = c.ReasonZh, ReasonEn = c.ReasonEn, Evidence = Files(parts), Nonconformities = [.. parts.Nonconformities.Select(Line)],
        };
        if (!sight.SeesWork) return view;
        view = view with
        {
            Marks = [.. c.Marks.Select(m => new CaseView.MarkLine(m.Item, m.Verdict, m.Text, Name(m.By), m.At))], Parameters = c.Parameters, Reduction = c.Reduction, Reached = c.Reached,
            Level = c.Level, SubmissionDigest = c.SubmissionDigest, Submissions = [.. parts.Submissions.Select(s => new CaseView.SubmissionLine(s.Round, s.Digest, Name(s.By), s.At))],
            Decision = sight.SeesReview || c.Status == CaseStatus.Granted ? c.Decided : null,
        };
        return !sight.SeesReview ? view : view with
        {
            ReviewComments = c.ReviewComments, SentBack = c.SentBack, People = [.. c.People.OrderBy(p => p.Since).ThenBy(p => p.Part).Select(p => new CaseView.PersonLine(p.Part, Name(p.Person), p.Since))],
        };
    }

    /// <summary>The whole text for the applicant and the operator, and for the body under a contract; before it as any signed-in reader has it.</summary>
    private ListingContent Cut(ListingContent content) =>
        (sight.Side == CaseSide.Body && c.AcceptedAt is null ? Disclosure.For(content, DisclosureTier.SignedIn) : content) with { Contact = null };

    private List<CaseView.EvidenceLine> Files(CaseParts parts) => [.. parts.Evidence.Where(e => sight.SeesWork || e.From == c.Applicant)
        .Select(e => new CaseView.EvidenceLine(e.Item, e.Digest, e.Name, e.Size, e.From == c.Applicant, Name(e.By), e.At))];

    private static CaseView.NonconformityLine Line(Nonconformity n) => new(
        n.Id, n.Number, n.Status, n.Item, n.Severity, n.Text, n.RaisedAt, n.Action, n.AnsweredAt, n.Verdict, n.JudgedAt, n.Version);

    private string Name(PersonId person) => names.GetValueOrDefault(person, "");
}
