using System.Globalization;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>The moving parts of a room: once, or as a stream of server-sent events. The same for everyone; nothing private is in it.</summary>
[AllowAnonymous]
public sealed class RoomLiveController(ReadMoment moments, RoomHub hub) : ExchangeController
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan SlowestWrite = TimeSpan.FromSeconds(10);

    [HttpGet("/lots/{id}/now")]
    public async Task<IResult> Now(LotId id)
    {
        if (await moments.RunAsync(id, Gone) is not { } moment) return NotThere();
        Response.Headers.CacheControl = "no-store";
        return Results.Content(await hub.RenderAsync(moment, CultureInfo.CurrentUICulture), "text/html; charset=utf-8");
    }

    [HttpGet("/lots/{id}/live")]
    public async Task Live(LotId id)
    {
        if (await moments.RunAsync(id, Gone) is not { } moment)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Response.ContentType = "text/event-stream";
        Response.Headers.CacheControl = "no-cache, no-transform";
        Response.Headers["X-Accel-Buffering"] = "no";
        HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var watcher = hub.Watch(id, CultureInfo.CurrentUICulture);
        if (await WriteAsync(await hub.FrameAsync(moment, CultureInfo.CurrentUICulture))) await FollowAsync(watcher);
    }

    private async Task FollowAsync(RoomWatcher watcher)
    {
        var next = watcher.Frames.WaitToReadAsync(Gone).AsTask();
        while (!Gone.IsCancellationRequested)
        {
            if (await Task.WhenAny(next, Task.Delay(Heartbeat, Gone)) != next)
            {
                if (Gone.IsCancellationRequested || !await WriteAsync(RoomHub.Beat)) return;
                continue;
            }

            if (next.IsCanceled || !await next) return;
            while (watcher.Frames.TryRead(out var frame))
            {
                if (!await WriteAsync(frame)) return;
            }

            next = watcher.Frames.WaitToReadAsync(Gone).AsTask();
        }
    }

    /// <summary>A reader who takes nothing for ten seconds is cut off; he comes back by himself.</summary>
    private async Task<bool> WriteAsync(ReadOnlyMemory<byte> frame)
    {
        try
        {
            await Response.Body.WriteAsync(frame, Gone).AsTask().WaitAsync(SlowestWrite);
            await Response.Body.FlushAsync(Gone).WaitAsync(SlowestWrite);
            return true;
        }
        catch (TimeoutException)
        {
            HttpContext.Abort();
            return false;
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            return false;
        }
    }
}
