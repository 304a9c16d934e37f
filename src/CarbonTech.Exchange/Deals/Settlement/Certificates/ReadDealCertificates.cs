using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Transaction certificates: for everyone by number, for the sides by deal, for the operator those that wait.</summary>
public sealed class ReadDealCertificates(Dbs dbs, TimeProvider clock)
{
    private const int Most = 100;

    /// <summary>Null when there is no such certificate; only what was issued once is there for the public.</summary>
    public Task<DealCertificateView?> PublicAsync(string? number, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (DealCertificateNumber.Normal(number) is not { } normal) return null;
        if (await db.DealCertificates.SingleOrDefaultAsync(c => c.Number == normal, ct) is not { Statement: { } said } found) return null;
        var open = await db.DealPublications.SingleOrDefaultAsync(p => p.Deal == found.Deal, ct);
        return new DealCertificateView(
            normal, found.Status, said.IssuedAt, found.EndedAt, found.Reason, said.SignedAt, said.Field, said.DealType,
            said.Price.IsPositive ? AmountBand.Of(said.Price) : null, open is { ShowsAmount: true } ? said.Price : null,
            open is { ShowsNames: true } ? (said.SellerZh, said.SellerEn) : null, open is { ShowsNames: true } ? (said.BuyerZh, said.BuyerEn) : null,
            said.CompletedAt is not null, said.Remaining.Count, said.ContractDigest, found.Digest!);
    });

    /// <summary>Null when the deal is not there for this reader.</summary>
    public Task<DealCertificatePage?> OfDealAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deal || !ReadSettlement.Sees(reader, deal)) return null;
        var rows = await db.DealCertificates.Where(c => c.Deal == id).OrderByDescending(c => c.ProposedAt).ToListAsync(ct);
        var open = await db.DealPublications.SingleOrDefaultAsync(p => p.Deal == id, ct);
        var (seller, buyer) = (Standing.IsSeller(deal, reader), Standing.IsBuyer(deal, reader));
        var mayAsk = (seller || buyer) && !rows.Exists(c => c.Stands) && !DealCertificateRules.Check(await SettlementState.LoadAsync(db, deal, ct), clock.GetUtcNow()).Any;
        bool? names = seller ? open?.SellerNames ?? false : buyer ? open?.BuyerNames ?? false : null;
        bool? amount = seller ? open?.SellerAmount ?? false : buyer ? open?.BuyerAmount ?? false : null;
        return new DealCertificatePage([.. rows.Select(Line)], names, amount, open is { ShowsNames: true }, open is { ShowsAmount: true }, mayAsk);
    });

    /// <summary>What waits for the operator, longest first, then what was issued lately; empty for everyone else.</summary>
    public Task<IReadOnlyList<DealCertificateProposal>> DeskAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<DealCertificateProposal>>(async db =>
    {
        if (!reader.MayAudit) return [];
        var rows = await db.DealCertificates.OrderBy(c => c.Status != DealCertificateStatus.Proposed).ThenByDescending(c => c.IssuedAt).ThenBy(c => c.ProposedAt).Take(Most).ToListAsync(ct);
        var deals = await ReadDeals.LinesAsync(db, [.. rows.Select(r => r.Deal).Distinct()], ct);
        return [.. rows.Select(r => new DealCertificateProposal(Line(r), deals[r.Deal]))];
    });

    /// <summary>How many wait for the operator; nothing for everyone else.</summary>
    public Task<int> WaitingAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        reader.MayAudit ? await db.DealCertificates.CountAsync(c => c.Status == DealCertificateStatus.Proposed, ct) : 0);

    private static DealCertificateLine Line(DealCertificate c) => new(c.Id, c.Version, c.Deal, c.Status, c.ProposedAt, c.Number, c.IssuedAt, c.EndedAt, c.Reason, c.Statement, c.Digest);
}
