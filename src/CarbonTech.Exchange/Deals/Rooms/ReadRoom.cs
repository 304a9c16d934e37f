using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A deal room for the people of its sides, the broker, and the operator's auditors.</summary>
public sealed class ReadRoom(Dbs dbs)
{
    private const int Most = 500;

    /// <summary>Null when it is not there for this reader.</summary>
    public Task<RoomPage?> RunAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await FindAsync(db, id, reader, ct) is not { } deal) return null;
        var (side, acting) = (DealSides.ReadingAs(deal, reader), DealSides.ActingAs(deal, reader));
        var paper = await db.NonDisclosures.SingleOrDefaultAsync(n => n.Id == id, ct);
        var signed = paper?.BrokerSignedAt is not null;
        var files = (await db.RoomFiles.Where(f => f.Deal == id).OrderBy(f => f.At).Take(Most).ToListAsync(ct)).Where(f => f.Tier != RoomTier.Own || side == DealSide.Seller).ToList();
        var answers = await db.ExportAnswers.Where(a => a.Deal == id).OrderBy(a => a.AnsweredAt).ToListAsync(ct);
        return new RoomPage(
            await ReadDeals.LineAsync(db, id, ct), deal.Version, side, acting, deal.IsTalking, deal.HasEnded, deal.RoomOpenedAt, Secrecy(paper, acting), [.. answers.Select(ExportLine.Of)],
            [.. files.Select(f => Line(f, deal, reader, acting, signed))], await OpeningsAsync(db, id, side, reader, ct), await MessagesAsync(db, id, ct), await TasksAsync(db, id, acting, ct),
            IsOpenTo(deal, acting, signed) ? await db.Listings.Where(l => l.Id == deal.Listing).Select(l => l.Content).SingleAsync(ct) : null);
    });

    /// <summary>The agreement to keep secrets; null when it is not there for this reader.</summary>
    public Task<NdaPage?> NdaAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await FindAsync(db, id, reader, ct) is not { } deal || await db.NonDisclosures.SingleOrDefaultAsync(n => n.Id == id, ct) is not { } n) return null;
        var signatures = new List<NdaPage.Signature> { new(DealSide.Seller, deal.Seller, n.SellerPerson, n.SellerSignedAt), new(DealSide.Buyer, deal.Buyer, n.BuyerPerson, n.BuyerSignedAt) };
        if (deal.Brokerage is { } brokerage) signatures.Add(new(DealSide.Broker, brokerage, n.BrokerPerson, n.BrokerSignedAt));
        var waits = DealSides.ActingAs(deal, reader) is { } side && n.SignedAt(side) is null && deal.IsTalking;
        return new NdaPage(await ReadDeals.LineAsync(db, id, ct), n.Status, n.TextZh, n.TextEn, n.Digest, n.Pattern, n.DrawnBy, n.DrawnAt, signatures, waits);
    });

    /// <summary>The evidence of an export answer, for the two sides and the operator's staff.</summary>
    public Task<DealFile?> ExportFileAsync(DealId id, ExportAnswerId answer, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        await FindAsync(db, id, reader, ct) is { } deal && (DealSides.ActingAs(deal, reader) is DealSide.Seller or DealSide.Buyer || reader.MayAudit)
            ? (await db.ExportAnswers.SingleOrDefaultAsync(a => a.Id == answer && a.Deal == id, ct))?.File
            : null);

    private static async Task<Deal?> FindAsync(ExchangeDb db, DealId id, Actor reader, CancellationToken ct) =>
        await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is { } deal && (DealSides.ReadingAs(deal, reader) is not null || reader.MayAudit) ? deal : null;

    private static bool IsOpenTo(Deal deal, DealSide? acting, bool brokerSigned) =>
        deal.RoomOpenedAt is not null && deal.Status != DealStatus.Terminated && (acting is DealSide.Buyer || (acting is DealSide.Broker && brokerSigned));

    private static RoomPage.Secrecy? Secrecy(NonDisclosure? n, DealSide? acting) =>
        n is null ? null : new(n.Status, n.Years, n.SellerSignedAt, n.BuyerSignedAt, n.BrokerSignedAt, acting is { } side && n.SignedAt(side) is null);

    private static RoomPage.File Line(RoomFile f, Deal deal, Actor reader, DealSide? acting, bool signed)
    {
        var may = acting is { } side ? f.IsOpenTo(side, deal, signed) : OpenRoomFile.IsJudge(deal, f, reader);
        return new(f.Id, f.Tier, f.Status, f.Name, f.Size, f.Digest, f.Note, f.Side, f.Person, f.At, may, f.Side == acting && f.Status == RoomFileStatus.Shared);
    }

    private static async Task<IReadOnlyList<RoomPage.Opening>> OpeningsAsync(ExchangeDb db, DealId id, DealSide? side, Actor reader, CancellationToken ct) =>
        side != DealSide.Seller && !reader.MayAudit
            ? []
            : await db.RoomOpenings.Where(o => o.Deal == id).OrderByDescending(o => o.At).Take(Most)
                .Join(db.RoomFiles, o => o.File, f => f.Id, (o, f) => new { Opening = o, f.Name, f.Tier }).Where(o => side == DealSide.Seller || o.Tier != RoomTier.Own)
                .Select(o => new RoomPage.Opening(o.Opening.File, o.Name, o.Opening.Person, o.Opening.Party, o.Opening.Side, o.Opening.At)).ToListAsync(ct);

    private static async Task<IReadOnlyList<RoomPage.Message>> MessagesAsync(ExchangeDb db, DealId id, CancellationToken ct) =>
        [.. (await db.RoomMessages.Where(m => m.Deal == id).OrderByDescending(m => m.At).Take(Most)
            .Select(m => new RoomPage.Message(m.Id, m.Side, m.Person, m.IsProposal, m.Text, m.At)).ToListAsync(ct)).AsEnumerable().Reverse()];

    private static async Task<IReadOnlyList<RoomPage.Task>> TasksAsync(ExchangeDb db, DealId id, DealSide? acting, CancellationToken ct) =>
        await db.RoomTasks.Where(t => t.Deal == id).OrderBy(t => t.Status != RoomTaskStatus.Open).ThenBy(t => t.Due).Take(Most)
            .Select(t => new RoomPage.Task(t.Id, t.Title, t.For, t.Due, t.Status, t.EndedBy, t.EndedAt, t.For == acting, t.SetBy == acting)).ToListAsync(ct);
}
