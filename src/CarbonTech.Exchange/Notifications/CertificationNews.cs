using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What happened in a case: applications, answers and returns for the body's people, quotations, nonconformities and decisions for the applicant's.</summary>
internal static class CertificationNews
{
    private const Roles Intake = Roles.Assessor | Roles.Reviewer | Roles.Certifier | Roles.Clerk;

    internal static async Task<IReadOnlyList<Telling>> OfAsync(ExchangeDb db, IFact fact, CancellationToken ct)
    {
        (CaseId Case, NoticeKind Kind)? news = fact switch
        {
            CaseApplied f => (f.Case, NoticeKind.CaseApplied),
            CaseQuoted f => (f.Case, NoticeKind.CaseQuoted),
            NonconformityRaised f => (f.Case, NoticeKind.NonconformityRaised),
            NonconformityHandedBack f => (f.Case, NoticeKind.NonconformityRaised),
            NonconformityAnswered f => (f.Case, NoticeKind.NonconformityAnswered),
            EvaluationReturned f => (f.Case, NoticeKind.CaseReturned),
            CaseGranted f => (f.Case, NoticeKind.CaseGranted),
            CaseRefused f => (f.Case, NoticeKind.CaseRefused),
            _ => null,
        };
        if (news is not var (id, kind)) return [];
        var row = await db.Cases.Where(c => c.Id == id).Select(c => new { c.Listing, c.Applicant, c.Body, c.ReasonZh, c.ReviewComments }).SingleAsync(ct);
        var title = await db.Listings.Where(l => l.Id == row.Listing).Select(l => new { l.TitleZh, l.TitleEn }).SingleAsync(ct);
        var (party, roles) = kind switch
        {
            NoticeKind.CaseApplied => (row.Body, Intake),
            NoticeKind.NonconformityAnswered or NoticeKind.CaseReturned => (row.Body, Roles.Assessor),
            _ => (row.Applicant, Roles.Publisher),
        };
        var reason = kind switch { NoticeKind.CaseRefused => row.ReasonZh, NoticeKind.CaseReturned => row.ReviewComments, _ => null };
        return [new(party, roles, kind, id.Value, title.TitleZh, title.TitleEn, Reason: reason)];
    }
}
