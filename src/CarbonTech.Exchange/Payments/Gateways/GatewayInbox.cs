using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Books the messages of gateways that were kept but not booked, because the one who took them in did not get that far.</summary>
public sealed class GatewayInbox(Dbs dbs, BookGatewayEvent book) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "payments.inbox";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var waiting = await dbs.ReadAsync(db => db.GatewayEvents.Where(e => e.Status == GatewayEventStatus.Received).OrderBy(e => e.ReceivedAt).Select(e => e.Id).Take(AtOnce).ToListAsync(ct));
        var booked = 0;
        foreach (var id in waiting)
        {
            if ((await book.RunAsync(BookGatewayEvent.Input.Of(id), ct)).IsOk(out _)) booked++;
        }

        return booked == AtOnce;
    }
}
