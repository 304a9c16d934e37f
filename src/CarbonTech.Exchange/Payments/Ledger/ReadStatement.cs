using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>The statement of a party: every line of the ledger that concerns it. For the party's own people of money and for the operator's.</summary>
public sealed class ReadStatement(Dbs dbs)
{
    /// <param name="Party">Whose statement.</param>
    /// <param name="From">First instant, or null.</param>
    /// <param name="To">First instant that is out, or null.</param>
    /// <param name="Account">Only this kind of account, or null.</param>
    /// <param name="Page">From 1; 0 gives all lines, for export.</param>
    public sealed record Query(PartyId Party, DateTimeOffset? From = null, DateTimeOffset? To = null, AccountKind? Account = null, int Page = 1, int Size = 50);

    public static bool May(Actor reader, PartyId party) => reader.SeesAllMoney || reader.Acts(party, MoneyActor.Payers | Roles.Publisher);

    /// <summary>Null when the reader may not see it.</summary>
    public Task<Statement?> RunAsync(Query query, Actor reader, CancellationToken ct = default)
    {
        if (!May(reader, query.Party)) return Task.FromResult<Statement?>(null);
        return dbs.ReadAsync<Statement?>(async db =>
        {
            var rows = await (from line in db.LedgerLines
                              join entry in db.LedgerEntries on line.Entry equals entry.Id
                              where line.Party == query.Party && line.Kind != AccountKind.Clearing
                              orderby entry.At, entry.Id, line.Ordinal
                              select new Row(entry.Id, line.Ordinal, entry.At, entry.Cause, line.Kind, line.Subject, line.Amount)).ToListAsync(ct);
            var lines = Running(rows);
            var sums = lines.GroupBy(l => (l.Account, l.In.Currency)).OrderBy(g => g.Key).Select(g => new StatementSum(g.Key.Account, g.Aggregate(Money.Zero(g.Key.Currency), (sum, l) => sum + l.In - l.Out))).ToList();
            var chosen = lines.Where(l => (query.From is null || l.At >= query.From) && (query.To is null || l.At < query.To) && (query.Account is null || l.Account == query.Account)).Reverse().ToList();
            var page = query.Page == 0 ? chosen : chosen.Skip((query.Page - 1) * query.Size).Take(query.Size);
            return new Statement(query.Party, [.. page], sums, chosen.Count);
        });
    }

    private static List<StatementLine> Running(IEnumerable<Row> rows)
    {
        var lies = new Dictionary<(AccountKind, Guid, Currency), Money>();
        var lines = new List<StatementLine>();
        foreach (var row in rows)
        {
            var none = Money.Zero(row.Amount.Currency);
            var key = (row.Account, row.Subject, row.Amount.Currency);
            lies[key] = lies.GetValueOrDefault(key, none) - row.Amount;
            lines.Add(new(row.Entry, row.Ordinal, row.At, row.Cause, row.Account, row.Subject, Money.Max(-row.Amount, none), Money.Max(row.Amount, none), lies[key]));
        }

        return lines;
    }

    private sealed record Row(LedgerEntryId Entry, int Ordinal, DateTimeOffset At, PostingCause Cause, AccountKind Account, Guid Subject, Money Amount);
}
