using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>Puts a lot's page together: what it is, where its bids stand, who reads it.</summary>
public sealed class LotDoor(ReadLot read, ReadMoment moment, IHttpContextAccessor http, TimeProvider clock)
{
    public async Task<LotScene?> ReadAsync(LotId id, Actor reader, CancellationToken ct)
    {
        if (await read.RunAsync(id, reader, ct) is not { } view || await moment.RunAsync(id, ct) is not { } now) return null;
        var me = http.HttpContext!.RequestServices.GetRequiredService<CurrentActor>();
        return new LotScene(view, now, reader, Texts.IsChinese ? me.Party.Zh : me.Party.En, clock.GetUtcNow());
    }

    public Task<LotView?> PublicAsync(LotId id, Actor reader, CancellationToken ct) => read.RunAsync(id, reader, ct);
}
