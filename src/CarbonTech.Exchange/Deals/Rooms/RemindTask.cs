using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A task is due within a day: its side is reminded, once.</summary>
public sealed class RemindTask(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, RoomTaskId Task) : ICommand;

    public Task<Result<RoomTaskStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RoomTaskStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return DealsRefusals.NotYours;
        return await db.RoomTasks.FindAsync([input.Task], ct) is { } task ? task.Remind(db.Now) : RoomRefusals.NoSuchTask;
    }
}
