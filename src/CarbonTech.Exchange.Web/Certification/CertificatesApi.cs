using System.Globalization;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Notifications;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>A certificate for machines: how it stands now, what it states, with the digest of the statement. Numbers are strings in plain notation.</summary>
public static class CertificatesApi
{
    public sealed record Parameter(string NameZh, string NameEn, string Value, string? Uncertainty, string Unit, string? Conditions);

    public sealed record Standing(string Status, DateTimeOffset At, string? Reason);

    /// <param name="Status">At the instant of the answer: Granted, Suspended, Withdrawn, Expired, Terminated.</param>
    /// <param name="ListingStillMakesTheClaim">The listing makes the claim as it was examined.</param>
    public sealed record Answer(
        string Number, string Status, bool InForce, DateTimeOffset AnsweredAt, string Word, string Claim, string BodyZh, string BodyEn, string HolderZh, string HolderEn,
        string TechnologyZh, string TechnologyEn, string FindingZh, string FindingEn, int? Trl, IReadOnlyList<Parameter> Parameters, string? AddedValueZh, string? AddedValueEn,
        string LimitsZh, string LimitsEn, DateOnly? PeriodFrom, DateOnly? PeriodUntil, bool? ReasonableAssurance, string Scheme, int SchemeVersion, DateTimeOffset GrantedAt,
        DateTimeOffset ValidUntil, string TextDigest, bool TextChanged, bool ListingStillMakesTheClaim, IReadOnlyList<string> Evidence, string StatementDigest, IReadOnlyList<Standing> History,
        string Listing, string Page, string Pdf, string StatementJson);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/v1/certificates/{number}", OneAsync).AllowAnonymous().RequireRateLimiting(Limits.Api).WithName("certificate")
        .WithTags("certificates").WithSummary("How a certificate stands now").Produces<Answer>()
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> OneAsync(string number, ReadCertificates read, SiteAddress site, CancellationToken ct)
    {
        var found = await read.ByNumberAsync(number, Actor.Nobody, ct);
        return found.Is(out var view, out var no) ? Results.Json(Of(view, site)) : Refused.Problem(no);
    }

    private static Answer Of(CertificateView v, SiteAddress site)
    {
        var s = v.Statement;
        return new(
            v.Number, v.Status.ToString(), v.InForce, v.At, s.Word.ToString(), s.Claim.ToString(), v.BodyName.Zh, v.BodyName.En, v.HolderName.Zh, v.HolderName.En, s.TechnologyZh, s.TechnologyEn,
            s.FindingZh, s.FindingEn, s.Trl, [.. s.Parameters.Select(p => new Parameter(p.NameZh, p.NameEn, Plain(p.Value), p.Uncertainty is { } u ? Plain(u) : null, p.Unit, p.Conditions))],
            s.AddedValueZh, s.AddedValueEn, s.LimitsZh, s.LimitsEn, s.PeriodFrom, s.PeriodUntil, s.ReasonableAssurance, s.Scheme, s.SchemeVersion, v.GrantedAt, s.ValidUntil, s.TextDigest,
            v.TextChanged, v.Covers, s.Evidence, v.Digest, [.. v.History.Select(h => new Standing(h.Status.ToString(), h.At, h.Reason))], site.Of(Paths.Listing(s.Listing)).AbsoluteUri,
            site.Of(Paths.Certificate(v.Number)).AbsoluteUri, site.Of(Paths.CertificateFile(v.Number)).AbsoluteUri, site.Of(Paths.CertificateStatement(v.Number)).AbsoluteUri);
    }

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
