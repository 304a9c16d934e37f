using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Someone of a side or the broker writes down what a side is to do by a day.</summary>
public sealed class SetTask(Dbs dbs)
{
    public const int MostOpen = 50;

    public sealed record Input(Actor By, ActId Act, DealId Deal, string Title, DealSide For, DateOnly Due) : ICommand;

    public Task<Result<RoomTaskId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RoomTaskId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        if (stand.Deal.HasEnded) return KernelRefusals.NotNow(stand.Deal.Status, stand.Deal.Status);
        if (input.For == DealSide.Broker && stand.Deal.Brokerage is null) return RoomRefusals.NoBrokerage.On(nameof(input.For));
        if (await db.RoomTasks.CountAsync(t => t.Deal == input.Deal && t.Status == RoomTaskStatus.Open, ct) >= MostOpen) return RoomRefusals.OutOfRange(nameof(input.Title), 0, MostOpen);
        return RoomTask.Set(input.Deal, input.Title, input.For, input.Due, stand.Side, db.Now).Then<RoomTaskId>(task =>
        {
            db.RoomTasks.Add(task);
            return task.Id;
        });
    }
}
