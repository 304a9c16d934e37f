using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Deals;

/// <summary>What the type of a deal asks for.</summary>
public static class DealTypes
{
    public static bool IsKnown(string code) => CodeTables.DealTypes[code] is not null;

    /// <summary>An assignment takes effect by registration (专利法 10); a licence is recorded within 3 months (专利法实施细则 15); what is contributed as equity is
    /// made over to the company (公司法 49).</summary>
    public static bool NeedRegister(string code) => MovesRight(code) || code == "INV" || code.StartsWith("LIC-PAT-", StringComparison.Ordinal);

    /// <summary>The patent or the application changes hands.</summary>
    public static bool MovesRight(string code) => code is "TRF-PATENT" or "TRF-APPL";

    /// <summary>The buyer may use the right, which stays with its owner.</summary>
    public static bool Licenses(string code) => code.StartsWith("LIC-", StringComparison.Ordinal);

    /// <summary>An exclusive or sole licence: beside it there is no other.</summary>
    public static bool IsExclusive(string code) => code is "LIC-PAT-EXCL" or "LIC-PAT-SOLE";

    /// <summary>A licence under patents.</summary>
    public static bool IsPatentLicence(string code) => code.StartsWith("LIC-PAT-", StringComparison.Ordinal);

    /// <summary>A patent, an application or know-how is given away for good.</summary>
    public static bool IsAssignment(string code) => code.StartsWith("TRF-", StringComparison.Ordinal);

    /// <summary>After it the listing has nothing left to offer.</summary>
    internal static bool EndsListing(string code) => MovesRight(code) || code is "TRF-SECRET" or "INV";

    /// <summary>A right is transferred, licensed or contributed as equity: what 促进科技成果转化法 18 and 民法典 862 speak of. Research, advice and service move none.</summary>
    public static bool MovesOrLicenses(string code) =>
        code.StartsWith("TRF-", StringComparison.Ordinal) || code.StartsWith("LIC-", StringComparison.Ordinal) || code is "INV" or "PLEDGE";

    /// <summary>A licence that leaves the owner free to license others: any co-owner may grant it, unless the owners agreed otherwise (专利法 14).</summary>
    public static bool IsOrdinary(string code) => code is "LIC-PAT-ORD" or "LIC-PAT-OPEN";

    /// <summary>Co-owners and those who made it in the seller's service come first at the same terms when the right itself changes hands (民法典 847, 859, 860).</summary>
    public static bool GivesPriority(string code) => code.StartsWith("TRF-", StringComparison.Ordinal) || code == "INV";
}
