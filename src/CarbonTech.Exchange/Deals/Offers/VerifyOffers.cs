using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every offer from its terms as they are stored, which no later version of the terms can touch: it must be the one that the
/// journal recorded when the offer was made, and only an offer whose acceptance stands there was accepted.</summary>
internal sealed class VerifyOffers(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "offers: digests of the terms, as made", db => db.Offers.OrderBy(o => o.Id).Select(o => o.Id),
            async (db, ids) =>
            {
                var keys = ids.ConvertAll(id => id.Value);
                var (made, accepted) = (await Recorded.OfAsync<OfferMade>(db, keys, ct), await Recorded.OfAsync<OfferAccepted>(db, keys, ct));
                var rows = await db.Offers.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Deal, o.Number, o.Status, Terms = (string)(object)o.Terms, o.Digest }).ToListAsync(ct);
                return rows.ConvertAll(o => (Row: o, Said: made[o.Id.Value].ToList(), Accepted: accepted.Contains(o.Id.Value)));
            },
            o => o.Row.Id,
            o => [new($"deal {o.Row.Deal}, offer {o.Row.Number}", Offer.DigestOf(o.Row.Terms) == o.Row.Digest && o.Said is [var fact]
                && (fact.Digest ?? o.Row.Digest) == o.Row.Digest && o.Accepted == (o.Row.Status == OfferStatus.Accepted))], ct),
    ];
}
