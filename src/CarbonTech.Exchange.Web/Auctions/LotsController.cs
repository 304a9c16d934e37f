using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Auctions.Live;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A lot for everyone: its page, its live stream, its log, its papers.</summary>
[AllowAnonymous]
public sealed class LotsController(LotDoor door, ReadBidLog log, RoomStreams streams, PaperDoor papers) : ExchangeController
{
    [HttpGet("/lots/{id}")]
    public async Task<IResult> Show(LotId id)
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        return await door.ReadAsync(id, Actor, Gone) is { } found ? LotPage.For(found) : NotThere();
    }

    [HttpGet("/lots/{id}/live")]
    [EnableRateLimiting(Limits.Streams)]
    public Task Live(LotId id, string? culture, int v) => streams.RunAsync(HttpContext, id, culture == "en" ? "en" : "zh-CN", v);

    [HttpGet("/lots/{id}/log")]
    public async Task<IResult> Log(LotId id) =>
        await door.PublicAsync(id, Actor, Gone) is { } lot ? LotLogPage.For(lot, await log.AllAsync(id, Gone)) : NotThere();

    /// <summary>The published log as a file: every row with its digest, amounts in fen.</summary>
    [HttpGet("/lots/{id}/log.json")]
    public async Task<IResult> LogFile(LotId id) =>
        await door.PublicAsync(id, Actor, Gone) is null ? NotThere() : Results.File(LogJson.Write(await log.AllAsync(id, Gone)), "application/json", $"lot-{id}-log.json");

    [HttpGet("/lots/{id}/papers/{digest}")]
    public async Task<IResult> Paper(LotId id, string digest) => await papers.OfLotAsync(id, digest, Actor, Gone) ?? NotThere();
}
