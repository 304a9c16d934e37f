using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>What a seller chooses from: his listings on the market, the sessions open to consignments, the ways of transfer.</summary>
public sealed class SellerChoices(ReadMyListings listings, ReadSessions sessions)
{
    public async Task<IReadOnlyList<(string Value, string Text)>> ListingsAsync(Actor reader, CancellationToken ct) =>
        [.. (await listings.RunAsync(reader, ListingStatus.Listed, 1, ct)).Lines.Select(l => (l.Id.ToString(), Texts.IsChinese ? l.TitleZh : l.TitleEn ?? l.TitleZh))];

    public async Task<IReadOnlyList<(string Value, string Text)>> SessionsAsync(Actor reader, CancellationToken ct) =>
        [.. (await sessions.RunAsync(reader, ct)).Where(s => s.Status == SessionStatus.Draft).Select(s => (s.Id.ToString(), Texts.IsChinese ? s.TitleZh : s.TitleEn))];

    public static IEnumerable<(string Value, string Text)> DealTypes => CodeTables.DealTypes.All
        .Where(c => c.Value.StartsWith("TRF-", StringComparison.Ordinal) || c.Value.StartsWith("LIC-", StringComparison.Ordinal))
        .Select(c => (c.Value, c.Label(System.Globalization.CultureInfo.CurrentUICulture.Name)));
}
