using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The side that put a file into a room lets more people read it, or takes it out. Who opened it before stays on record.</summary>
public sealed class ChangeFile(Dbs dbs)
{
    /// <param name="Tier">The wider tier; null takes the file out.</param>
    public sealed record Input(Actor By, ActId Act, DealId Deal, RoomFileId File, RoomTier? Tier) : ICommand;

    public Task<Result<RoomFileStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RoomFileStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        if (await db.RoomFiles.FindAsync([input.File], ct) is not { } file || file.Deal != input.Deal) return RoomRefusals.NoSuchFile;
        if (file.Side != stand.Side) return DealsRefusals.NotYours;
        return input.Tier is { } tier ? file.Release(tier) : file.Withdraw(db.Now);
    }
}
