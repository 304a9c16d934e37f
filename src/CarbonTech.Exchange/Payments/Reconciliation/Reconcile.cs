using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Compares the ledger with a gateway's own book, movement by movement. What the gateway moved and no message told is booked through the same
/// inbox; what then still differs is kept for the operator to look into. The mirror law: the clearing account equals what lies at the gateway.</summary>
public sealed class Reconcile(Dbs dbs, PaymentGateways gateways, ReceiveGatewayEvent receive)
{
    private const int Shown = 20;

    public sealed record Input(Actor By, ActId Act, string Gateway, Currency Currency = Currency.CNY) : ICommand;

    public async Task<Result<ReconciliationLine>> RunAsync(Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem && !input.By.IsMoneyOperator) return PaymentsRefusals.NotFinance;
        var book = await gateways.Named(input.Gateway).BookAsync(input.Currency, ct);
        var missing = await MissingAsync(input.Gateway, book.Movements, ct);
        foreach (var movement in missing) _ = await receive.RunAsync(ReceiveGatewayEvent.Input.From(input.Gateway, Message(movement)), ct);
        var left = missing.Count == 0 ? [] : await MissingAsync(input.Gateway, missing, ct);
        var strays = await StraysAsync(input.Gateway, book.Movements, ct);
        var differences = string.Join("; ", left.Select(m => $"- {m.Movement} {m.Amount}").Concat(strays).Take(Shown));
        return await dbs.ChangeAsync(input, db => WithinAsync(db, input, book, missing.Count - left.Count, differences, ct), ct);
    }

    private static async Task<Result<ReconciliationLine>> WithinAsync(ExchangeDb db, Input input, GatewayBook book, int caughtUp, string differences, CancellationToken ct)
    {
        var clearing = LedgerAccount.Clearing(input.Gateway);
        var ledger = await db.LedgerLines.Where(l => l.Kind == clearing.Kind && l.Subject == clearing.Subject && l.Amount.Currency == input.Currency).SumAsync(l => l.Amount.Minor, ct);
        var row = new Reconciliation
        {
            Id = Id.New<ReconciliationId>(), Gateway = input.Gateway, At = db.Now, Person = input.By.Person, Ledger = new Money(ledger, input.Currency),
            Institution = book.Balance, Movements = book.Movements.Count, CaughtUp = caughtUp, Differences = differences,
        };
        db.Reconciliations.Add(row);
        db.Record(new Reconciled(row.Id, row.Agrees), nameof(Reconciliation), row.Id.Value, 1);
        return new ReconciliationLine(row.Id, row.Gateway, row.At, row.Ledger, row.Institution, row.Movements, row.CaughtUp, row.Differences);
    }

    private static GatewayMessage Message(GatewayMovement m) => new($"book_{m.Movement}", m.Kind, m.Key, m.Movement, m.Amount, m.At);

    /// <summary>Movements that the ledger does not have.</summary>
    private Task<List<GatewayMovement>> MissingAsync(string gateway, IReadOnlyList<GatewayMovement> movements, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var received = (await db.Receipts.Where(r => r.Gateway == gateway).Select(r => r.Movement).ToListAsync(ct)).ToHashSet();
        var refunded = (await db.RefundOrders.Where(r => r.Gateway == gateway && r.Status == RefundStatus.Paid).ToListAsync(ct)).Select(r => r.Key);
        var paid = (await db.PayoutOrders.Where(p => p.Gateway == gateway && p.Status == PayoutStatus.Paid).ToListAsync(ct)).Select(p => p.Key);
        var gone = refunded.Concat(paid).ToHashSet();
        return movements.Where(m => m.Kind is GatewayEventKind.CheckoutSucceeded or GatewayEventKind.TransferReceived ? !received.Contains(m.Movement) : !gone.Contains(m.Key ?? "")).ToList();
    });

    /// <summary>Receipts that the gateway does not have.</summary>
    private Task<List<string>> StraysAsync(string gateway, IReadOnlyList<GatewayMovement> movements, CancellationToken ct) => dbs.ReadAsync(async db =>
    {
        var theirs = movements.Select(m => m.Movement).ToHashSet();
        var ours = await db.Receipts.Where(r => r.Gateway == gateway).Select(r => r.Movement).ToListAsync(ct);
        return ours.Where(m => !theirs.Contains(m)).Select(m => $"+ {m}").ToList();
    });
}
