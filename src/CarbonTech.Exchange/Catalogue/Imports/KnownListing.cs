using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What the market has under a key of the owner, and what a row with that key would do to it.</summary>
internal sealed record KnownListing(string Key, ListingStatus Status, string Digest, ListingContent? Revision)
{
    public static async Task<IReadOnlyDictionary<string, KnownListing>> ByKeyAsync(ExchangeDb db, PartyId owner, List<string> keys, CancellationToken ct) =>
        await db.Listings.Where(l => l.Owner == owner && keys.Contains(l.ExternalKey!))
            .Select(l => new KnownListing(l.ExternalKey!, l.Status, l.Digest, l.Revision)).ToDictionaryAsync(l => l.Key, ct);

    /// <summary>New, changed, unchanged, or refused with the reason.</summary>
    public static (RowOutcome Outcome, IReadOnlyList<Refusal> No) Judge(KnownListing? known, ListingContent content)
    {
        if (known is null) return Poor(content) is { } poor ? (RowOutcome.Refused, [poor]) : (RowOutcome.New, []);
        var digest = content.Digest();
        if (known.Revision is { } revision ? revision.Digest() == digest : known.Digest == digest) return (RowOutcome.Unchanged, []);
        return known.Status switch
        {
            ListingStatus.Submitted or ListingStatus.Screening => (RowOutcome.Refused, [CatalogueRefusals.InScreening]),
            ListingStatus.Refused or ListingStatus.Withdrawn or ListingStatus.Transferred => (RowOutcome.Refused, [CatalogueRefusals.Closed]),
            _ => (RowOutcome.Changed, []),
        };
    }

    private static Refusal? Poor(ListingContent content) =>
        ListingQuality.Of(content).Points is var points && points < ListingQuality.Needed ? CatalogueRefusals.TooPoor(points, ListingQuality.Needed) : null;
}
