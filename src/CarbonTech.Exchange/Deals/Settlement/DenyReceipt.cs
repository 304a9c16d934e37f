using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller of a deal that is settled directly says that a stated sum did not arrive; it is owed again.</summary>
public sealed class DenyReceipt(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DueId Due, int Seen, string Reason) : ICommand;

    public Task<Result<DueStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DueStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await Standing.DueAsync(db, input.Due, input.Seen, input.By, Standing.IsPaid, ct)).Is(out var found, out var no)) return no;
        no = Standing.Note(input.Reason, nameof(input.Reason));
        return no.Any ? no : found.Due.Deny(input.Reason.Trim());
    }
}
