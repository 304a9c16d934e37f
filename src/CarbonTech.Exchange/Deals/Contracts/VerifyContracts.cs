using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every drawn contract from its stored texts: it must be the one that the journal recorded when it was drawn and under
/// every signature.</summary>
internal sealed class VerifyContracts(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "contracts: digests of both texts, as drawn and signed", db => db.DealContracts.OrderBy(c => c.Id).Select(c => c.Id),
            async (db, ids) =>
            {
                var rows = await db.DealContracts.Where(c => ids.Contains(c.Id)).ToListAsync(ct);
                var keys = ids.ConvertAll(id => id.Value);
                var drawn = await Recorded.OfAsync<ContractDrawn>(db, rows.Select(c => c.Deal.Value).Distinct(), ct);
                var (half, whole) = (await Recorded.OfAsync<ContractHalfSigned>(db, keys, ct), await Recorded.OfAsync<ContractSigned>(db, keys, ct));
                return rows.ConvertAll(c => (
                    Row: c, Drawn: drawn[c.Deal.Value].Where(f => f.Contract == c.Id).Select(f => f.Digest).ToList(),
                    Signed: half[c.Id.Value].Select(f => f.Digest).Concat(whole[c.Id.Value].Select(f => f.Digest)).ToList()));
            },
            c => c.Row.Id, c => [new($"contract {c.Row.Id}", Holds(c.Row, c.Drawn, c.Signed))], ct),
    ];

    private static bool Holds(DealContract c, List<string> drawn, List<string> signed) => ContractText.DigestOf(c.Template, c.TextZh, c.TextEn) == c.Digest
        && drawn is [var first] && first == c.Digest && signed.TrueForAll(d => d == c.Digest)
        && signed.Count == (c.SellerSignature is null ? 0 : 1) + (c.BuyerSignature is null ? 0 : 1);
}
