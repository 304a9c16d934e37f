using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>Recomputes the digest of every confirmation of a sale from the text that was signed: it must be the one under every signature in the journal.</summary>
internal sealed class VerifyConfirmations(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "confirmations: digests of the texts, as signed", db => db.Confirmations.OrderBy(c => c.Id).Select(c => c.Id),
            async (db, ids) =>
            {
                var keys = ids.ConvertAll(id => id.Value);
                var (half, whole) = (await Recorded.OfAsync<ConfirmationHalfSigned>(db, keys, ct), await Recorded.OfAsync<ConfirmationSigned>(db, keys, ct));
                var rows = await db.Confirmations.Where(c => ids.Contains(c.Id)).ToListAsync(ct);
                return rows.ConvertAll(c => (Row: c, Said: half[c.Id.Value].Select(f => f.Digest).Concat(whole[c.Id.Value].Select(f => f.Digest)).ToList()));
            },
            c => c.Row.Id, c => [new($"lot {c.Row.Id}", Holds(c.Row, c.Said))], ct),
    ];

    private static bool Holds(Confirmation c, List<string> said) => ConfirmationText.DigestOf(c.Body) == c.Digest && said.TrueForAll(d => d == c.Digest)
        && said.Count == (c.SellerSignedAt is null ? 0 : 1) + (c.BuyerSignedAt is null ? 0 : 1);
}
