using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>What a granted case states: the frozen submission, the decision's words, the two who signed.</summary>
internal static class Statements
{
    public static CertificateStatement Of(Case granted, CaseSubmission submission, ListingContent listing, DateTimeOffset now)
    {
        var (scheme, decision) = (granted.Scheme, granted.Decided!);
        var matter = ExchangeJson.Read<SubmittedMatter>(submission.Content);
        return new()
        {
            Case = granted.Id, Body = granted.Body, Holder = granted.Applicant, Listing = granted.Listing, Scheme = scheme.Code, SchemeVersion = scheme.Version,
            Word = scheme.Word, Claim = scheme.Claim, TechnologyZh = listing.TitleZh ?? listing.TitleEn ?? "", TechnologyEn = listing.TitleEn ?? listing.TitleZh ?? "",
            FindingZh = decision.Text.FindingZh, FindingEn = decision.Text.FindingEn, LimitsZh = decision.Text.LimitsZh, LimitsEn = decision.Text.LimitsEn,
            AddedValueZh = decision.Text.AddedValueZh, AddedValueEn = decision.Text.AddedValueEn, Trl = matter.Level, Parameters = matter.Parameters,
            PeriodFrom = granted.Aim.PeriodFrom, PeriodUntil = granted.Aim.PeriodUntil, ReasonableAssurance = granted.Aim.ReasonableAssurance,
            TextDigest = matter.TextDigest, Evidence = matter.Evidence, Decider = decision.Decider, Head = granted.Head!.Value, DecidedAt = now,
            ValidUntil = EndOf(ChinaDay.Of(now).AddMonths(scheme.ValidMonths)),
        };
    }

    /// <summary>24:00 in Asia/Shanghai of the day.</summary>
    private static DateTimeOffset EndOf(DateOnly day) => new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)).ToUniversalTime();
}
