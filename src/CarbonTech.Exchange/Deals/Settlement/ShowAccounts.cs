using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer shows the accounts that the seller asked for.</summary>
public sealed class ShowAccounts(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DueId Due, int Seen, DealFile? File) : ICommand;

    public Task<Result<DueStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DueStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.DueAsync(db, input.Due, input.Seen, input.By, Standing.Pays, ct)).Is(out var found, out var no)) return no;
        no = new Refusals().File(input.File);
        if (no.Any) return no;
        var done = found.Due.ShowAccounts(db.Now);
        if (done.IsOk(out _)) Standing.Keep(db, found.Deal.Id, SettlementPaperKind.Accounts, input.Due.Value, input.File, input.By);
        return done;
    }
}
