using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Search;

/// <summary>What the index knows of a listing: public text only, so that nothing above a reader's tier can be found, counted or guessed. It holds all that
/// a result row shows; the database stays the truth.</summary>
public sealed record SearchDocument
{
    public required ListingId Id { get; init; }

    public required string TitleZh { get; init; }

    public string TitleEn { get; init; } = "";

    public string LineZh { get; init; } = "";

    public string LineEn { get; init; } = "";

    public string BodyZh { get; init; } = "";

    public string BodyEn { get; init; } = "";

    /// <summary>Short texts that are found but not shown: key words, applications, symbols of classifications.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public PartyId Owner { get; init; }

    public string OwnerZh { get; init; } = "";

    public string OwnerEn { get; init; } = "";

    /// <summary>Patent numbers in their normal spelling.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Per facet its values; a value of a tree stands with its parents.</summary>
    public IReadOnlyDictionary<Facet, IReadOnlyList<string>> Values { get; init; } = new Dictionary<Facet, IReadOnlyList<string>>();

    public int? Trl { get; init; }

    /// <summary>In fen; null is by agreement (面议).</summary>
    public long? PriceMinor { get; init; }

    public DateTimeOffset ListedAt { get; init; }

    /// <summary>tCO2e per year as declared: lower bound, middle, upper bound; null without a claim.</summary>
    public CarbonSpan? Carbon { get; init; }

    /// <summary>The words of third parties in force, one per claim and word; a claim without one is the seller's own word.</summary>
    public IReadOnlyList<SearchMark> Marks { get; init; } = [];

    /// <summary>The words that stand beside a claim at this instant.</summary>
    public IEnumerable<ClaimWord> WordsOf(CoveredClaim claim, DateTimeOffset now) => Marks.Where(m => m.Claim == claim && now < m.Until).Select(m => m.Word);

    public IReadOnlyList<string> Of(Facet facet) => Values.GetValueOrDefault(facet, []);
}
