using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Search;

/// <summary>Reads listings as the index knows them: those on the market by a party in good standing, in the text that everyone may read.</summary>
internal static class ListingDocuments
{
    private sealed record Seller(string Zh, string En, string? City);

    /// <summary>What to put and what to remove for these listings, as they are now.</summary>
    public static async Task<(IReadOnlyList<SearchDocument> Put, IReadOnlyList<ListingId> Remove)> OfAsync(
        ExchangeDb db, IReadOnlyCollection<ListingId> ids, DateTimeOffset now, CancellationToken ct)
    {
        var texts = (await ListingText.OfAsync(db, ids, ct)).Where(t => t.OnMarket).ToList();
        var owners = texts.Select(t => t.Owner).Distinct().ToList();
        var sellers = await db.Parties.Where(p => owners.Contains(p.Id) && p.Status == PartyStatus.Verified)
            .Select(p => new { p.Id, p.NameZh, p.NameEn, p.City }).ToDictionaryAsync(p => p.Id, p => new Seller(p.NameZh, p.NameEn, p.City), ct);
        var marks = await CertificateMarks.WithinAsync(db, texts.ToDictionary(t => t.Id, t => t.Content), now, ct);
        var put = texts.Where(t => sellers.ContainsKey(t.Owner)).Select(t => Of(t, sellers[t.Owner], marks[t.Id])).ToList();
        return (put, [.. ids.Except(put.Select(d => d.Id))]);
    }

    private static SearchDocument Of(ListingText text, Seller seller, IEnumerable<CertificateMark> certificates)
    {
        var content = text.ForPublic;
        var open = Disclosure.TextTier(text.Content) == DisclosureTier.Public;
        var marks = Marks(certificates, open);
        return new()
        {
            Id = text.Id, Owner = text.Owner, OwnerZh = seller.Zh, OwnerEn = seller.En == seller.Zh ? "" : seller.En,
            TitleZh = content.TitleZh ?? "", TitleEn = content.TitleEn ?? "", LineZh = content.OneLine ?? "", LineEn = content.OneLineEn ?? "",
            BodyZh = open ? Joined(content.Abstract, content.Problem, content.Advantage, content.Economics) : "",
            BodyEn = open ? content.AbstractEn ?? "" : "",
            Words = open ? Words(content) : [], Numbers = open ? [.. content.Patents.Select(p => p.Number).Distinct()] : [],
            Values = Values(content, text.Owner, seller, open, marks), Marks = marks, Trl = content.Trl, PriceMinor = content.AskingPriceMinor, ListedAt = text.ListedAt ?? DateTimeOffset.UnixEpoch,
            Carbon = open && content.Carbon is { } c ? new(c.LowerBound(), c.ReductionPerYear(), c.UpperBound()) : null,
        };
    }

    /// <summary>Words that stand now beside what everyone may read: the longest certificate for each claim and word.</summary>
    private static List<SearchMark> Marks(IEnumerable<CertificateMark> certificates, bool open) =>
        [.. certificates.Where(m => m.Covers && (open || m.Claim == CoveredClaim.Trl)).GroupBy(m => (m.Claim, m.Word))
            .Select(g => new SearchMark(g.Key.Claim, g.Key.Word, g.Max(m => m.ValidUntil))).OrderBy(m => m.Claim).ThenBy(m => m.Word)];

    private static string Joined(params IEnumerable<string?> texts) => string.Join('\n', texts.Where(t => !string.IsNullOrWhiteSpace(t)));

    private static string[] Words(ListingContent content) =>
        [.. content.Keywords, .. content.Applications, .. content.Cpc, .. content.Ipc, .. content.Inventors, .. Labels(content)];

    /// <summary>The names of its field, so that who types the name of a field finds what lies in it.</summary>
    private static IEnumerable<string> Labels(ListingContent content) => CodeTables.Fields.Path(content.Field).SelectMany(c => (string[])[c.Zh, c.En]);

    private static Dictionary<Facet, IReadOnlyList<string>> Values(ListingContent content, PartyId owner, Seller seller, bool open, List<SearchMark> marks)
    {
        var values = new Dictionary<Facet, IReadOnlyList<string>>
        {
            [Facet.Field] = [.. CodeTables.Fields.Path(content.Field).Select(c => c.Value)],
            [Facet.Trl] = content.Trl is { } level ? [FacetValues.TrlBand(level), level.ToString(CultureInfo.InvariantCulture)] : [],
            [Facet.Owner] = [owner.ToString()],
            [Facet.Price] = [FacetValues.PriceBand(content.AskingPriceMinor)],
            [Facet.DealMode] = [.. content.DealModes.Distinct()],
            [Facet.IpPosition] = content.IpPosition is { } ip ? [ip.ToString()] : [],
            [Facet.Region] = seller.City is { Length: > 0 } city ? [city] : [],
        };
        var words = marks.Select(m => FacetValues.Of(m.Word)).Distinct();
        values[Facet.Claim] = !open || marks.Exists(m => m.Claim == CoveredClaim.Carbon) ? [.. words] : [content.Carbon is null ? FacetValues.NoClaim : FacetValues.Declared, .. words];
        if (!open) return values;
        values[Facet.Kind] = content.Patents.Count == 0 ? [FacetValues.Outcome] : [.. content.Patents.Select(p => p.Kind.ToString()).Distinct()];
        return values;
    }
}
