using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The contract of a deal, for its two sides, its brokerage, the operator and its auditors. Signed files are for the two sides and the operator.</summary>
public sealed class ReadContract(Dbs dbs)
{
    /// <summary>The one that stands, with those that became void; null when none was drawn or the deal is not there for this reader.</summary>
    public Task<ContractPage?> RunAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deal || !DealReaders.May(deal, reader)) return null;
        var all = await db.DealContracts.Where(c => c.Deal == id).OrderByDescending(c => c.Draw).ToListAsync(ct);
        if (all.Count == 0) return null;
        var former = all.Where(c => c.Status == ContractStatus.Void).Select(c => new VoidContract(c.Draw, c.Digest, c.DrawnAt, c.EndedAt!.Value, c.VoidReason ?? ""));
        var standing = all.Find(c => c.Status != ContractStatus.Void);
        return new ContractPage(await ReadDeals.LineAsync(db, id, ct), standing is null ? null : Of(standing, deal, reader), [.. former]);
    });

    /// <summary>The file that is attached to a signature, if this reader may have it.</summary>
    public Task<DealFile?> FileAsync(DealId id, string digest, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deal || !DealReaders.MayReadFiles(deal, reader)) return null;
        var all = await db.DealContracts.Where(c => c.Deal == id).ToListAsync(ct);
        return all.SelectMany(c => new[] { c.SellerSignature?.File, c.BuyerSignature?.File }).OfType<DealFile>().FirstOrDefault(f => f.Digest == digest);
    });

    private static ContractView Of(DealContract c, Deal deal, Actor reader)
    {
        var side = reader.MaySellFor(deal.Seller) ? DealSide.Seller : reader.MayBuyFor(deal.Buyer) ? DealSide.Buyer : (DealSide?)null;
        var signs = deal.Status == DealStatus.Contract && side is { } mine && (mine == DealSide.Seller ? c.SellerSignature : c.BuyerSignature) is null;
        var registers = c.Status == ContractStatus.Signed && reader.MaySellFor(deal.Seller) && c.FormerRecordal is null;
        return new(
            c.Id, c.Status, c.Version, c.Draw, c.Number, c.Template, c.TextZh, c.TextEn, c.Digest, c.DrawnAt, c.SellerSignature, c.BuyerSignature, signs ? side : null, registers,
            c.Recordal, c.FormerRecordal, DealReaders.MayReadFiles(deal, reader), deal.Price);
    }
}
