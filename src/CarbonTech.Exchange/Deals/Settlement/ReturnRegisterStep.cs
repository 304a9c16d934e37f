using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The office gave the request back: the step is due again, with the reason.</summary>
public sealed class ReturnRegisterStep(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, string Reason) : ICommand;

    public Task<Result<RegisterStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegisterStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await RegisterDoor.FindAsync(db, input.Deal, input.Seen, input.By, ct)).Is(out var step, out var no)) return no;
        no = Standing.Note(input.Reason, nameof(input.Reason));
        return no.Any ? no : step.GiveBack(input.Reason.Trim());
    }
}
