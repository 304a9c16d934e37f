using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Recomputes the digest of every agreement to keep secrets from its pattern and texts: it must be the one under every signature in the journal.</summary>
internal sealed class VerifyNdas(Dbs dbs) : IVerifier
{
    public async Task<IReadOnlyList<Verification>> VerifyAsync(CancellationToken ct) =>
    [
        await dbs.ByKeyAsync(
            "non-disclosure agreements: digests of both texts, as signed", db => db.NonDisclosures.OrderBy(n => n.Id).Select(n => n.Id),
            async (db, ids) =>
            {
                var said = await Recorded.OfAsync<NdaSigned>(db, ids.Select(id => id.Value), ct);
                return (await db.NonDisclosures.Where(n => ids.Contains(n.Id)).ToListAsync(ct)).ConvertAll(n => (Row: n, Said: said[n.Id.Value].ToList()));
            },
            n => n.Row.Id, n => [new($"deal {n.Row.Id}", Holds(n.Row, n.Said))], ct),
    ];

    private static bool Holds(NonDisclosure paper, List<NdaSigned> said) => NonDisclosureText.DigestOf(paper.Pattern, paper.TextZh, paper.TextEn) == paper.Digest
        && said.TrueForAll(s => s.Digest == paper.Digest) && Enum.GetValues<DealSide>().All(side => said.Exists(s => s.Side == side) == paper.SignedAt(side) is not null);
}
