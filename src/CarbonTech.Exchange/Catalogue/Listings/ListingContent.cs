using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Everything a listing says: the columns of the catalogue format. Immutable; a change is a new one. A draft may leave gaps,
/// <see cref="ListingRules"/> says what a submitted one needs.</summary>
public sealed record ListingContent
{
    private static readonly JsonSerializerOptions Json = new(ExchangeJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>The owner's own key; with the owner it is what an import upserts by.</summary>
    public string? ExternalId { get; init; }
    public string? RegistrationNo { get; init; }
    public string? TitleZh { get; init; }
    public string? TitleEn { get; init; }
    public string? OneLine { get; init; }
    public string? OneLineEn { get; init; }
    public string? Abstract { get; init; }
    public string? AbstractEn { get; init; }
    public string? Problem { get; init; }
    public string? Advantage { get; init; }
    public string? Economics { get; init; }
    public IReadOnlyList<string> Applications { get; init; } = [];
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Code of the plan's field tree.</summary>
    public string? Field { get; init; }
    public IReadOnlyList<string> Cpc { get; init; } = [];
    public IReadOnlyList<string> Ipc { get; init; } = [];
    public string? CnipaLc { get; init; }
    public string? Nic { get; init; }

    public OutcomeType? OutcomeType { get; init; }
    public OutcomeForm? OutcomeForm { get; init; }
    public OutcomeAttribute? Attribute { get; init; }
    public OutcomeStage? Stage { get; init; }
    public int? Trl { get; init; }
    public OutcomeLevel? Level { get; init; }

    /// <summary>密级 is 公开: stated by the seller, who says with it that the secrecy review was passed. Nothing else may be listed.</summary>
    public bool OpenSecrecy { get; init; }
    public IpPosition? IpPosition { get; init; }
    public DateOnly? StartMonth { get; init; }
    public DateOnly? EndMonth { get; init; }
    public string? Funding { get; init; }

    public string? Org { get; init; }
    public string? Uscc { get; init; }
    public string? Ror { get; init; }
    public IReadOnlyList<string> Inventors { get; init; } = [];
    public IReadOnlyList<string> Orcid { get; init; } = [];
    public IReadOnlyList<string> CoOwners { get; init; } = [];
    public IReadOnlyList<PatentEntry> Patents { get; init; } = [];
    public bool? TradeSecret { get; init; }
    public IReadOnlyList<string> Publications { get; init; } = [];
    public CarbonClaim? Carbon { get; init; }
    public IReadOnlyList<string> Certificates { get; init; } = [];

    /// <summary>Codes of deal_types.</summary>
    public IReadOnlyList<string> DealModes { get; init; } = [];
    public PriceMode? PriceMode { get; init; }

    /// <summary>意向价格 in fen; null is 面议.</summary>
    public long? AskingPriceMinor { get; init; }
    public string? TerritoryTerm { get; init; }
    public NoticeRecord? PublicNotice { get; init; }
    public IReadOnlyList<string> Images { get; init; } = [];
    public ListingContact? Contact { get; init; }
    public string? Broker { get; init; }
    public Visibility? Visibility { get; init; }
    public DateOnly? LastVerified { get; init; }
    public DateOnly? ValidUntil { get; init; }
    public string? Lang { get; init; }
    public string? LicenceOfRecord { get; init; }

    /// <summary>The same content has the same digest: how an import knows that a row is unchanged.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())));

    /// <summary>The part that is screened: a change outside it takes effect at once.</summary>
    public string TextDigest() => (this with { AskingPriceMinor = null, Contact = null, LastVerified = null, ValidUntil = null }).Digest();

    internal string ToJson() => JsonSerializer.Serialize(this, Json);

    internal static ListingContent FromJson(string json) => JsonSerializer.Deserialize<ListingContent>(json, Json)!;
}
