using System.Text;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An invented document, kept in the file store as any other.</summary>
internal static class SeedPaper
{
    internal static async Task<DealFile> StoreAsync(SeedMarket market, string name, string text, CancellationToken ct)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var stored = await market.Use<IFileStore>().PutAsync(content, ct);
        return new(stored.Digest, $"{name}.txt", "text/plain", stored.Length);
    }
}
