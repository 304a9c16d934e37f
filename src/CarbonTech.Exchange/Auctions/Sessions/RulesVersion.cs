using System.Security.Cryptography;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>One version of the published trading rules, in both languages. It never changes; whoever accepts it accepts its digest
/// (SHA-256 of its canonical form).</summary>
internal sealed class RulesVersion
{
    public const int LongestVersion = 30;

    private RulesVersion()
    {
    }

    public string Version { get; private init; } = "";

    public string TextZh { get; private init; } = "";

    public string TextEn { get; private init; } = "";

    public string Digest { get; private init; } = "";

    public DateTimeOffset PublishedAt { get; private init; }

    public static Result<RulesVersion> Publish(string version, string zh, string en, DateTimeOffset now)
    {
        var no = new Refusals()
            .When(string.IsNullOrWhiteSpace(version), KernelRefusals.Required(nameof(Version)))
            .When(version?.Length > LongestVersion, KernelRefusals.TooLong(nameof(Version), LongestVersion))
            .When(string.IsNullOrWhiteSpace(zh), KernelRefusals.Required(nameof(TextZh)))
            .When(string.IsNullOrWhiteSpace(en), KernelRefusals.Required(nameof(TextEn)));
        if (no.Any) return no;
        return new RulesVersion { Version = version!.Trim(), TextZh = zh, TextEn = en, Digest = DigestOf(version.Trim(), zh, en), PublishedAt = now };
    }

    private static string DigestOf(string version, string zh, string en) =>
        Convert.ToHexStringLower(SHA256.HashData(Canonical.Json(new("version", version), new("zh", zh), new("en", en))));
}
