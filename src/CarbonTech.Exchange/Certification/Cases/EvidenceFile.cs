using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A file that someone hands in, by its SHA-256; its bytes are in the file store before this is written down.</summary>
public sealed record EvidenceFile(string Digest, string Name, string MediaType, long Size)
{
    /// <summary>At one time.</summary>
    public const int Most = 20;

    internal static Refusals Judge(IReadOnlyList<EvidenceFile> files) => new Refusals()
        .When(files.Count > Most, CaseRefusals.TooManyFiles)
        .When(files.Any(f => f.Digest.Length != 64 || string.IsNullOrWhiteSpace(f.Name) || f.Name.Length > ModelConventions.ShortText), CaseRefusals.BadFile);
}
