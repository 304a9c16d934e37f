using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>Certificates for tests, through the door that a granted case uses.</summary>
public sealed partial class Given
{
    /// <summary>Two people who decide for a body: the decider and the head.</summary>
    public async Task<(PartyId Body, Actor Decider, Actor Head)> DecidersAsync(Capacities capacity = Capacities.CertificationBody, string name = "长三角绿色认证中心")
    {
        var body = await PartyAsync(name, capacity);
        return (body, await ActorAsync(body, Roles.Certifier), await OwnerAsync(body));
    }

    /// <summary>What a body would state of a listing as it is now.</summary>
    public async Task<CertificateStatement> StatementAsync(ListingId listing, PartyId body, PersonId decider, PersonId head, CoveredClaim claim = CoveredClaim.Trl)
    {
        var page = (await Use<ReadListing>().RunAsync(listing, Actor.System))!;
        var trl = claim == CoveredClaim.Trl;
        return new()
        {
            Case = Id.New<CaseId>(), Body = body, Holder = page.Owner, Listing = listing, Scheme = trl ? "TRL" : "GHG-VER", SchemeVersion = 1,
            Word = trl ? ClaimWord.Evaluated : ClaimWord.Verified, Claim = claim, TechnologyZh = page.Content.TitleZh!, TechnologyEn = page.Content.TitleEn!,
            FindingZh = "在所述条件下得到证实。", FindingEn = "Confirmed under the conditions stated.", Trl = trl ? page.Content.Trl : null,
            Parameters = trl ? [new("再生能耗", "Regeneration energy", 2.4m, "GJ/t", 0.1m, "烟气含二氧化碳 12%")] : Reduction, LimitsZh = "不外推到其他规模。", LimitsEn = "Not extrapolated to other scales.",
            PeriodFrom = trl ? null : new(2025, 1, 1), PeriodUntil = trl ? null : new(2025, 12, 31), ReasonableAssurance = trl ? null : true, TextDigest = page.Content.TextDigest(),
            Evidence = [new string('a', 64), new string('b', 64)], Decider = decider, Head = head, DecidedAt = exchange.Now, ValidUntil = exchange.Now.AddDays(730),
        };
    }

    /// <summary>A certificate in force for a listing as it is now.</summary>
    public async Task<IssuedCertificate> CertificateAsync(ListingId listing, CoveredClaim claim = CoveredClaim.Trl, Func<CertificateStatement, CertificateStatement>? with = null)
    {
        var (body, decider, head) = await DecidersAsync();
        var statement = await StatementAsync(listing, body, decider.Person, head.Person, claim);
        return await IssueAsync(decider, with is null ? statement : with(statement));
    }

    public async Task<IssuedCertificate> IssueAsync(Actor decider, CertificateStatement statement)
    {
        var id = (await TryIssueAsync(decider, statement)).Must();
        return new(id, (await Use<ReadCertificates>().NumberAsync(id))!, statement, decider, PublisherOf(statement.Holder));
    }

    public Task<Result<CertificateId>> TryIssueAsync(Actor decider, CertificateStatement statement)
    {
        var input = new IssueCertificate.Input(decider, Act(), statement);
        return exchange.Dbs.ChangeAsync(input, db => Use<IssueCertificate>().WithinAsync(db, input, default), default);
    }

    public async Task SuspendAsync(IssuedCertificate certificate) => (await Use<SuspendCertificate>().RunAsync(
        new(certificate.Decider, Act(), certificate.Id, await SeenAsync(certificate), new("监督评审未按期完成")), default)).Must();

    /// <summary>The version of a certificate that a person would see now.</summary>
    public async Task<int> SeenAsync(IssuedCertificate certificate) => (await ViewAsync(certificate)).Version;

    public async Task<CertificateView> ViewAsync(IssuedCertificate certificate, Actor? reader = null) =>
        (await Use<ReadCertificates>().ByNumberAsync(certificate.Number, reader ?? Actor.Nobody)).Must();

    private static CertifiedParameter[] Reduction =>
    [
        new("期间减排量", "Reduction in the period", 3180m, "tCO2e", 254.4m, null), new("期间减排量（下限）", "Reduction in the period (lower bound)", 2925.6m, "tCO2e", null, null),
    ];
}
