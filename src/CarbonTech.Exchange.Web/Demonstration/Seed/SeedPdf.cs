using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel.Printing;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An invented paper that somebody hands in, as a PDF that opens.</summary>
internal static class SeedPdf
{
    internal static async Task<Upload> KeepAsync(SeedMarket market, string titleZh, string titleEn, string textZh, string textEn, CancellationToken ct)
    {
        var document = new PrintedDocument(new(titleZh, titleEn), "DEMO", market.Clock.GetUtcNow(), [new PrintedPart.Paragraph(new(textZh, textEn))]);
        var bytes = market.Use<IDocumentPrinter>().Print(document);
        using var content = new MemoryStream(bytes);
        return new((await market.Use<IFileStore>().PutAsync(content, ct)).Digest, $"{titleZh}.pdf", "application/pdf", bytes.Length);
    }
}
