using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every offer from its terms as they are stored, which no later version of the terms can touch.</summary>
internal sealed class VerifyOffers(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "offers: digests of the terms", db => db.Offers.OrderBy(o => o.Id).Select(o => o.Id),
            (db, ids) => db.Offers.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Deal, o.Number, Terms = (string)(object)o.Terms, o.Digest }).ToListAsync(ct), o => o.Id,
            o => [new($"deal {o.Deal}, offer {o.Number}", Offer.DigestOf(o.Terms) == o.Digest)], ct),
    ];
}
