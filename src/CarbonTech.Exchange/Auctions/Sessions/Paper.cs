using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A file that someone handed in, by its SHA-256; its bytes are in the file store before this is written down.</summary>
public sealed record Paper(string Digest, string Name, string MediaType, long Size)
{
    public const int Most = 20;

    internal static Refusals Judge(IReadOnlyList<Paper> papers, string field) => new Refusals()
        .When(papers.Count > Most, SessionRefusals.OutOfRange(field, 0, Most))
        .When(papers.Any(p => p.Digest.Length != 64 || string.IsNullOrWhiteSpace(p.Name) || p.Name.Length > ModelConventions.ShortText), SessionRefusals.BadPaper(field));
}
