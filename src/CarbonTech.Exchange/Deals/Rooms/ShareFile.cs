using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Someone of a side or the broker puts a file into the room of a deal that has not ended; its bytes are stored already.</summary>
public sealed class ShareFile(Dbs dbs)
{
    public const int MostFiles = 200;

    public sealed record Input(Actor By, ActId Act, DealId Deal, DealFile File, RoomTier Tier, string? Note) : ICommand;

    public Task<Result<RoomFileId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RoomFileId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        if (stand.Deal.HasEnded) return KernelRefusals.NotNow(stand.Deal.Status, stand.Deal.Status);
        if (await db.RoomFiles.CountAsync(f => f.Deal == input.Deal, ct) >= MostFiles) return RoomRefusals.OutOfRange("File", 0, MostFiles);
        return RoomFile.Share(input.Deal, input.File, input.Tier, input.Note, stand.Side, input.By.Person, db.Now).Then<RoomFileId>(file =>
        {
            db.RoomFiles.Add(file);
            return file.Id;
        });
    }
}
