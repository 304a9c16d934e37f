using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>The one way into the ledger. A posting whose cause and subject are in it already changes nothing; one that would take more than lies
/// there is refused.</summary>
internal static class Books
{
    /// <summary>True when it was booked now, false when it had been booked before.</summary>
    internal static async Task<Result<bool>> PostAsync(ExchangeDb db, Posting posting, CancellationToken ct)
    {
        if (db.LedgerEntries.Local.Any(e => e.Cause == posting.Cause && e.Subject == posting.Subject)
            || await db.LedgerEntries.AnyAsync(e => e.Cause == posting.Cause && e.Subject == posting.Subject, ct)) return false;
        var changes = posting.Lines.Where(l => l.Account.IsGuarded).GroupBy(l => (l.Account, l.Amount.Currency))
            .Select(g => (g.Key.Account, g.Key.Currency, Minor: g.Sum(l => l.Amount.Minor))).ToList();
        var balances = new List<(LedgerBalance Row, long Minor)>();
        foreach (var change in changes)
        {
            var row = await db.LedgerBalances.FindAsync([change.Account.Kind, change.Account.Subject, change.Currency], ct);
            if ((row?.Minor ?? 0) < change.Minor) return PaymentsRefusals.NotEnough(change.Account.Kind);
            balances.Add((row ?? db.LedgerBalances.Add(LedgerBalance.Open(change.Account, change.Currency)).Entity, change.Minor));
        }

        foreach (var (row, minor) in balances) row.Take(new Money(minor, row.Currency));
        db.LedgerEntries.Add(LedgerEntry.Of(posting.Cause, posting.Subject, db.Now, db.By.Person, posting.Lines));
        return true;
    }

    /// <summary>The party for whom money came to lie in the account, in whose statement it also leaves.</summary>
    internal static Task<PartyId?> HolderAsync(ExchangeDb db, LedgerAccount account, CancellationToken ct) =>
        db.LedgerLines.Where(l => l.Kind == account.Kind && l.Subject == account.Subject && l.Amount.Minor < 0).OrderBy(l => l.Entry).Select(l => l.Party).FirstOrDefaultAsync(ct);

    /// <summary>What lies in a guarded account now.</summary>
    internal static async Task<Money> LiesInAsync(ExchangeDb db, LedgerAccount account, Currency currency, CancellationToken ct) =>
        new((await db.LedgerBalances.FindAsync([account.Kind, account.Subject, currency], ct))?.Minor ?? 0, currency);
}
