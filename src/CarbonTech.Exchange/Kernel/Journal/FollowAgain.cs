namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>The operator asks that a parked fact is followed again now, not at its own time.</summary>
public sealed class FollowAgain(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, string Follower, long Number) : ICommand;

    public Task<Result<Nothing>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<Nothing>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return KernelRefusals.Missing;
        if (await db.ParkedFacts.FindAsync([input.Follower, input.Number], ct) is not { } parked) return KernelRefusals.Missing;
        parked.AskAgain(db.Now);
        return default(Nothing);
    }
}
