using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The money and the performance of a deal, and the files that evidence them: for its sides, its broker and whoever sees all money.</summary>
public sealed class ReadSettlement(Dbs dbs)
{
    /// <summary>Null when it is not there for this reader.</summary>
    public Task<SettlementPage?> RunAsync(DealId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Deals.SingleOrDefaultAsync(d => d.Id == id, ct) is not { } deal || !Sees(reader, deal)) return null;
        var state = await SettlementState.LoadAsync(db, deal, ct);
        var line = await ReadDeals.LineAsync(db, id, ct);
        var payouts = await ReadFinanceDesk.PayoutsAsync(db, id.Value, ct);
        var publicUnit = await db.Parties.AnyAsync(p => p.Id == deal.Seller && p.Regime == Regime.PublicUnit, ct);
        var rewards = SeesRewards(reader, deal) ? await db.RewardStatements.Where(r => r.Deal == id).OrderBy(r => r.At).ToListAsync(ct) : [];
        return new SettlementPage(
            line, deal.Terms, deal.Mode, deal.SignedAt, deal.CommissionBasisPoints, deal.Commission, deal.SellerCommission, deal.Price - deal.Commission - deal.SellerCommission,
            await BillAsync(db, deal.Deposit, ct), await DuesAsync(db, state, reader, ct), [.. state.Milestones.Select(Line)], state.Register is { } step ? Line(step) : null, deal.NeedsRegister,
            payouts, [.. rewards.Select(Line)], await PapersAsync(db, deal, reader, ct), publicUnit, DealSides.ReadingAs(deal, reader));
    });

    /// <summary>The file of a row; null when it is not there for this reader.</summary>
    public Task<PaperLine?> PaperAsync(DealId deal, SettlementPaperId paper, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        await db.Deals.SingleOrDefaultAsync(d => d.Id == deal, ct) is { } found && Sees(reader, found)
            ? (await PapersAsync(db, found, reader, ct)).FirstOrDefault(p => p.Id == paper)
            : null);

    internal static RegisterLine Line(RegisterStep r) => new(r.Id, r.Version, r.Status, r.RecordBy, r.FiledOn, r.Number, r.ConfirmedOn, r.Note, r.Returned);

    internal static bool Sees(Actor reader, Deal deal) =>
        reader.SeesAllMoney || DealSides.ReadingAs(deal, reader) is not null;

    private static MilestoneLine Line(Milestone m) => new(m.Id, m.Version, m.Ordinal, m.Due, m.Title, m.Status, m.ReportedAt, m.Report, m.AnsweredAt, m.Objection);

    private static RewardLine Line(RewardStatement r) => new(r.Id, r.NetIncome, r.BasisPoints, r.NetIncome.Share(r.BasisPoints), r.PaidOn, r.Note, r.At);

    /// <summary>What the inventors get is between them and their unit.</summary>
    private static bool SeesRewards(Actor reader, Deal deal) => reader.SeesAllMoney || DealSides.ReadingAs(deal, reader) == DealSide.Seller;

    /// <summary>Papers are for the two sides; those of the reward for the unit alone.</summary>
    private static async Task<IReadOnlyList<PaperLine>> PapersAsync(ExchangeDb db, Deal deal, Actor reader, CancellationToken ct)
    {
        if (!DealReaders.MayReadFiles(deal, reader)) return [];
        var (id, all) = (deal.Id, SeesRewards(reader, deal));
        return await db.SettlementPapers.Where(p => p.Deal == id && (all || p.Kind != SettlementPaperKind.Reward)).OrderBy(p => p.At)
            .Select(p => new PaperLine(p.Id, p.Kind, p.Subject, p.Digest, p.Name, p.MediaType, p.Size, p.Party, p.At)).ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<DueLine>> DuesAsync(ExchangeDb db, SettlementState state, Actor reader, CancellationToken ct)
    {
        var ids = state.Dues.Select(d => d.Id).ToList();
        var bills = state.Dues.Where(d => reader.SeesMoneyOf(d.Payer)).Select(d => d.Request).OfType<PaymentRequestId>().ToList();
        var billed = await db.PaymentRequests.Where(r => bills.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        var shares = await db.ShareEvidences.Where(s => ids.Contains(s.Due)).OrderBy(s => s.At).ToListAsync(ct);
        return [.. state.Dues.Select(d => Line(d, d.Request is { } id && billed.TryGetValue(id, out var bill) ? ReadPayments.Line(bill) : null, shares))];
    }

    private static DueLine Line(DuePayment d, PaymentLine? bill, IEnumerable<ShareEvidence> shares) => new(
        d.Id, d.Version, d.Ordinal, d.Kind, d.What, d.Payer, d.Amount, d.Status, d.OpensAt, d.DueAt, bill, d.MetAt, d.ReleasedAt, d.PaidOn, d.Reference, d.Denied,
        d.Year is { } year ? new(year, d.BaseMinor is { } sum ? d.Amount with { Minor = sum } : null, d.BasisPoints, d.ReportedAt, d.AccountsAskedAt, d.AccountsWanted, d.AccountsShownAt) : null,
        [.. shares.Where(s => s.Due == d.Id).Select(s => new ShareLine(s.Party, s.Company, s.BasisPoints, s.On, s.At))]);

    private static async Task<PaymentLine?> BillAsync(ExchangeDb db, PaymentRequestId? id, CancellationToken ct) =>
        id is { } bill && await db.PaymentRequests.SingleOrDefaultAsync(r => r.Id == bill, ct) is { } row ? ReadPayments.Line(row) : null;
}
