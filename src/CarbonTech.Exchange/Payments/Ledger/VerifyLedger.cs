using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Checks the ledger against its laws: every posting sums to zero per currency, every kept balance is the sum of its lines and not below zero, all
/// accounts together sum to zero, and what is payable equals the orders that are to pay it. Reads only.</summary>
public sealed class VerifyLedger(Dbs dbs) : IVerifier
{
    private const int Shown = 10;

    public Task<IReadOnlyList<LedgerCheck>> RunAsync(CancellationToken ct) => dbs.ReadAsync<IReadOnlyList<LedgerCheck>>(async db =>
        [await PostingsAsync(db, ct), await BalancesAsync(db, ct), await WholeAsync(db, ct), await PayablesAsync(db, ct)]);

    async Task<IReadOnlyList<Verification>> IVerifier.VerifyAsync(CancellationToken ct) =>
        [.. (await RunAsync(ct)).Select(c => new Verification($"ledger: {c.What}", c.Checked, c.Broken.Count == 0 ? null : string.Join("; ", c.Broken)))];

    private static async Task<LedgerCheck> PostingsAsync(ExchangeDb db, CancellationToken ct)
    {
        var unbalanced = await db.LedgerLines.GroupBy(l => new { l.Entry, l.Amount.Currency })
            .Select(g => new { g.Key.Entry, g.Key.Currency, Sum = g.Sum(l => l.Amount.Minor) }).Where(g => g.Sum != 0).Take(Shown).ToListAsync(ct);
        var empty = await db.LedgerEntries.Where(e => !e.Lines.Any()).Select(e => e.Id).Take(Shown).ToListAsync(ct);
        return new("postings", await db.LedgerEntries.CountAsync(ct), [.. unbalanced.Select(u => $"{u.Entry}: {u.Currency} {u.Sum}"), .. empty.Select(e => $"{e}: no lines")]);
    }

    private static async Task<LedgerCheck> BalancesAsync(ExchangeDb db, CancellationToken ct)
    {
        var sums = await db.LedgerLines.Where(l => l.Kind != AccountKind.Clearing && l.Kind != AccountKind.Fees)
            .GroupBy(l => new { l.Kind, l.Subject, l.Amount.Currency }).Select(g => new { g.Key, Lies = -g.Sum(l => l.Amount.Minor) }).ToListAsync(ct);
        var kept = await db.LedgerBalances.ToDictionaryAsync(b => new { b.Kind, b.Subject, b.Currency }, b => b.Minor, ct);
        var broken = sums.Where(s => s.Lies < 0 || kept.GetValueOrDefault(s.Key, -1) != s.Lies).Select(s => $"{s.Key.Kind} {s.Key.Subject:N}: lines {s.Lies}, kept {kept.GetValueOrDefault(s.Key)}");
        var strays = kept.Keys.Except(sums.Select(s => s.Key)).Select(k => $"{k.Kind} {k.Subject:N}: a balance without lines");
        return new("balances", kept.Count, [.. broken.Concat(strays).Take(Shown)]);
    }

    private static async Task<LedgerCheck> WholeAsync(ExchangeDb db, CancellationToken ct)
    {
        var sums = await db.LedgerLines.GroupBy(l => l.Amount.Currency).Select(g => new { Currency = g.Key, Sum = g.Sum(l => l.Amount.Minor) }).ToListAsync(ct);
        return new("whole", await db.LedgerLines.CountAsync(ct), [.. sums.Where(s => s.Sum != 0).Select(s => $"{s.Currency}: {s.Sum}")]);
    }

    /// <summary>Nobody is owed anything but by an order: orders of refunds and pay-outs that have not left, party by party.</summary>
    private static async Task<LedgerCheck> PayablesAsync(ExchangeDb db, CancellationToken ct)
    {
        var payable = await db.LedgerBalances.Where(b => b.Kind == AccountKind.Payable && b.Minor > 0).ToListAsync(ct);
        var refunds = await db.RefundOrders.Where(r => r.Status != RefundStatus.Paid && r.To != null).Select(r => new { To = r.To!.Value, r.Amount }).ToListAsync(ct);
        var payouts = await db.PayoutOrders.Where(p => p.Status != PayoutStatus.Paid).Select(p => new { p.To, p.Amount }).ToListAsync(ct);
        var owed = refunds.Concat(payouts).GroupBy(o => (o.To.Value, o.Amount.Currency)).ToDictionary(g => g.Key, g => g.Sum(o => o.Amount.Minor));
        var keys = owed.Keys.Union(payable.Select(b => (b.Subject, b.Currency)));
        var balances = payable.ToDictionary(b => (b.Subject, b.Currency), b => b.Minor);
        var broken = keys.Where(k => owed.GetValueOrDefault(k) != balances.GetValueOrDefault(k)).Select(k => $"{k.Item1:N}: orders {owed.GetValueOrDefault(k)}, payable {balances.GetValueOrDefault(k)}");
        return new("payables", refunds.Count + payouts.Count, [.. broken.Take(Shown)]);
    }
}
