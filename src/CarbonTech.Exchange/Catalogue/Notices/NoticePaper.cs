using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A file of a public notice by its SHA-256; its bytes are in the file store before this is written down.</summary>
public sealed record NoticePaper(string Digest, string Name, string MediaType, long Size)
{
    public const int Most = 5;

    internal static Refusals Judge(IReadOnlyList<NoticePaper> papers) => new Refusals()
        .When(papers.Count > Most, PublicNoticeRefusals.TooManyPapers)
        .When(papers.Any(p => !p.IsSound), PublicNoticeRefusals.BadPaper);

    private bool IsSound => Digest.Length == 64 && Digest.All(char.IsAsciiHexDigitLower) && Name.Length is > 0 and <= ModelConventions.ShortText
        && MediaType.Length is > 0 and <= 100 && Size > 0;
}
