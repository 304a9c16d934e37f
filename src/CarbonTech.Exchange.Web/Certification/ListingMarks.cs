using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The certificates in force beside a listing, with the names of their bodies.</summary>
public sealed record ListingMarks(IReadOnlyList<CertificateMark> All, IReadOnlyDictionary<PartyId, PartyName> Bodies)
{
    public static readonly ListingMarks None = new([], new Dictionary<PartyId, PartyName>());

    /// <summary>Those whose word stands beside the claim.</summary>
    public IEnumerable<CertificateMark> Of(CoveredClaim claim) => All.Where(m => m.Claim == claim && m.Covers);

    /// <summary>Those about another level or figure than the one that the listing states now.</summary>
    public IEnumerable<CertificateMark> About(CoveredClaim claim) => All.Where(m => m.Claim == claim && !m.Covers);
}
