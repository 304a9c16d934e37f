using System.Globalization;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>The published bid log of a lot: as a page that checks the chain before the reader's eyes, and as a file with which anyone checks it himself.</summary>
[AllowAnonymous]
public sealed class RoomLogController(ReadLot lots, ReadBidLog log) : ExchangeController
{
    private const int Page = 200;

    [HttpGet("/lots/{id}/log")]
    public async Task<IResult> Log(LotId id, int page = 1)
    {
        if (await lots.RunAsync(id, Actor, Gone) is not { } lot) return NotThere();
        var all = await log.AllAsync(id, Gone);
        var last = Math.Max(1, (all.Count + Page - 1) / Page);
        var at = Math.Clamp(page, 1, last);
        return LogPage.For(lot, [.. all.Skip((at - 1) * Page).Take(Page)], all.Count, BidLog.Verify(all), at, last);
    }

    [HttpGet("/lots/{id}/log.json")]
    public async Task<IResult> File(LotId id)
    {
        if (await lots.RunAsync(id, Actor, Gone) is null) return NotThere();
        var all = await log.AllAsync(id, Gone);
        return Results.Json(new { lot = id.ToString(), chain = "SHA-256(former hash || RFC 8785 JSON of the row without hash); the first former hash is empty; the chain runs on over the rounds", rows = all.Select(Row) });
    }

    private static object Row(BidLogRow r) => new
    {
        lot = r.Lot.ToString(),
        round = r.Round,
        number = r.Number,
        at = r.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        code = r.Code,
        amount = r.AmountMinor,
        commitment = Convert.ToHexStringLower(r.Commitment),
        price = r.PriceMinor,
        leader = r.LeaderCode,
        end = r.EndsAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        hash = Convert.ToHexStringLower(r.Hash),
    };
}
