using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>A file that someone hands in, by its SHA-256; its bytes are in the file store before this is written down.</summary>
public sealed record EvidenceFile(string Digest, string Name, string MediaType, long Size)
{
    /// <summary>At one time.</summary>
    public const int Most = 20;

    /// <summary>Bytes of one file.</summary>
    public const long Largest = 20 * 1024 * 1024;

    /// <summary>What is taken, as the first bytes of a file tell it.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["application/pdf", "image/png", "image/jpeg", "application/zip", "text/plain"];

    internal static Refusals Judge(IReadOnlyList<EvidenceFile> files) => new Refusals()
        .When(files.Count > Most, CaseRefusals.TooManyFiles)
        .When(files.Any(f => f.Size > Largest), CaseRefusals.FileTooLarge((int)(Largest / 1024 / 1024)))
        .When(files.Any(f => !Kinds.Contains(f.MediaType)), CaseRefusals.FileKind)
        .When(files.Any(f => f.Digest.Length != 64 || string.IsNullOrWhiteSpace(f.Name) || f.Name.Length > ModelConventions.ShortText), CaseRefusals.BadFile);
}
