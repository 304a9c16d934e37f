using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller asks to see the accounts behind a royalty, where the terms give the right (民法典 846).</summary>
public sealed class AskAccounts(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DueId Due, int Seen, string Wanted) : ICommand;

    public Task<Result<DueStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DueStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.DueAsync(db, input.Due, input.Seen, input.By, Standing.IsSeller, ct)).Is(out var found, out var no)) return no;
        if (found.Deal.Terms?.Royalty is not { } terms || found.Due.Kind != DueKind.Royalty) return SettlementRefusals.NoRoyalty;
        if (!terms.Audit) return SettlementRefusals.NoAudit;
        if (found.Due.ReportedAt is null) return SettlementRefusals.NotReported;
        no = Standing.Note(input.Wanted, nameof(input.Wanted));
        if (no.Any) return no;
        found.Due.AskAccounts(input.Wanted.Trim(), db.Now);
        return found.Due.Status;
    }
}
