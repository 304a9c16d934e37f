using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>The functional unit of a claim as it stands after a stroke or a "per".</summary>
internal static class ClaimUnit
{
    /// <summary>Without the 每 that owners write before it.</summary>
    public static string Of(CarbonClaim claim) => claim.FunctionalUnit.TrimStart('每');
}
