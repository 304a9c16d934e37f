using CarbonTech.Exchange.Auctions;
using Microsoft.AspNetCore.Http.Features;

namespace CarbonTech.Exchange.Web.Auctions.Live;

/// <summary>Writes one watcher's stream. A reader that takes nothing for ten seconds is cut off: it would get stale states out of the kernel's buffers.</summary>
public sealed class RoomStreams(Rooms rooms)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task RunAsync(HttpContext context, LotId lot, string culture, int seen)
    {
        var ct = context.RequestAborted;
        if (await rooms.JoinAsync(lot, culture, seen, ct) is not { } watcher)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        try
        {
            Open(context);
            if (HttpMethods.IsHead(context.Request.Method)) return;
            await WriteAsync(context, Frame.Opening, ct);
            await foreach (var frame in watcher.Frames.ReadAllAsync(ct)) await WriteAsync(context, frame.Bytes, ct);
        }
        catch (Exception gone) when (gone is OperationCanceledException or TimeoutException or IOException)
        {
            context.Abort();
        }
        finally
        {
            rooms.Leave(lot, watcher);
        }
    }

    private static void Open(HttpContext context)
    {
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
    }

    private static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var written = context.Response.BodyWriter.WriteAsync(bytes, ct);
        if (!written.IsCompletedSuccessfully) await written.AsTask().WaitAsync(Patience, ct);
    }
}
