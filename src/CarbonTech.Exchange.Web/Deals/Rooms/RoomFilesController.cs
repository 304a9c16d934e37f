using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>The files of a deal room: in, out, wider, away.</summary>
public sealed class RoomFilesController(RoomReader read, ShareFile share, ChangeFile change, OpenRoomFile open, DealFileDoor door) : ExchangeController
{
    [HttpPost(Paths.Deals + "/{id}/room/files")]
    [RequestSizeLimit(DealFile.Largest + 1_048_576)]
    public async Task<IResult> Share(DealId id, ActId actId, IFormFile? file, RoomTier tier, string? note)
    {
        if (!(await door.StoreAsync(Posted(file), nameof(file), Gone)).Is(out var stored, out var no)) return await AgainAsync(id, no);
        if (stored.Count == 0) return await AgainAsync(id, new(RoomRefusals.NoFile));
        var done = await share.RunAsync(new(Actor, actId, id, stored[0], tier, note), Gone);
        return done.IsRefused(out no) ? await AgainAsync(id, no) : To(Paths.DealRoom(id) + "#files");
    }

    /// <summary>A download that is written down before it begins.</summary>
    [HttpGet(Paths.Deals + "/{id}/room/files/{file}")]
    public async Task<IResult> Open(DealId id, RoomFileId file)
    {
        Response.Headers.CacheControl = "no-store";
        var done = await open.RunAsync(new(Actor, Id.New<ActId>(), id, file), Gone);
        return done.Is(out var paper, out var no) ? await door.SendAsync(paper, Gone) ?? NotThere() : Refuse(no);
    }

    [HttpPost(Paths.Deals + "/{id}/room/files/{file}")]
    public async Task<IResult> Change(DealId id, RoomFileId file, ActId actId, RoomTier? tier)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, null);
        var done = await change.RunAsync(new(Actor, actId, id, file, tier), Gone);
        return done.IsRefused(out var no) ? await AgainAsync(id, no) : To(Paths.DealRoom(id) + "#files");
    }

    private static IFormFile[] Posted(IFormFile? file) => file is null ? [] : [file];

    private async Task<IResult> AgainAsync(DealId id, Refusals? no) =>
        await read.ReadAsync(id, Actor, Gone) is { } scene ? RoomPageView.For(scene, "file", Form(no)) : NotThere();
}
