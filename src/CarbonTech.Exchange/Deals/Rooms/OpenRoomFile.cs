using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Someone opens a file of a room: judged by tier and by how the deal stands, and written to the record of openings before it is served. The
/// operator's staff may open what the sides share while a dispute waits for them.</summary>
public sealed class OpenRoomFile(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, RoomFileId File) : ICommand;

    public Task<Result<DealFile>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealFile>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal || await db.RoomFiles.FindAsync([input.File], ct) is not { } file || file.Deal != deal.Id) return RoomRefusals.NoSuchFile;
        var side = DealSides.ActingAs(deal, input.By);
        if (side is null && !IsJudge(deal, file, input.By)) return RoomRefusals.NoSuchFile;
        var signed = await db.NonDisclosures.AnyAsync(n => n.Id == deal.Id && n.BrokerSignedAt != null, ct);
        if (side is { } reader && !file.IsOpenTo(reader, deal, signed)) return file is { Tier: RoomTier.Secret, Status: RoomFileStatus.Shared } ? RoomRefusals.RoomClosed : RoomRefusals.NoSuchFile;
        db.RoomOpenings.Add(new RoomOpening { File = file.Id, Act = input.Act, Deal = deal.Id, Person = input.By.Person, Party = input.By.Party, Side = side, At = db.Now });
        db.Record(new RoomFileOpened(deal.Id, file.Id, file.Digest), nameof(RoomFile), file.Id.Value, file.Version);
        return new DealFile(file.Digest, file.Name, file.MediaType, file.Size);
    }

    internal static bool IsJudge(Deal deal, RoomFile file, Actor by) =>
        by.IsOperator && deal.Status == DealStatus.Disputed && file is { Status: RoomFileStatus.Shared, Tier: RoomTier.Open or RoomTier.Secret };
}
