using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The side that a task is for has done it, or the side that set it drops it.</summary>
public sealed class EndTask(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, RoomTaskId Task, bool Done) : ICommand;

    public Task<Result<RoomTaskStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RoomTaskStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        if (await db.RoomTasks.FindAsync([input.Task], ct) is not { } task || task.Deal != input.Deal) return RoomRefusals.NoSuchTask;
        if (stand.Side != (input.Done ? task.For : task.SetBy)) return DealsRefusals.NotYours;
        return input.Done ? task.Finish(input.By.Person, db.Now) : task.Drop(input.By.Person, db.Now);
    }
}
