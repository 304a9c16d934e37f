using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>The inbox door for messages of gateways: keeps the message once, however often it comes, and books it right after. When the booking does not
/// get through, the inbox's worker does it. Its answer tells the gateway that the message is safe.</summary>
public sealed class ReceiveGatewayEvent(Dbs dbs, BookGatewayEvent book)
{
    public sealed record Input(Actor By, ActId Act, string Gateway, GatewayMessage Message) : ICommand
    {
        /// <summary>The message as it comes from its gateway; its number is the act.</summary>
        public static Input From(string gateway, GatewayMessage message) => new(Actor.System, ActId.Of("gateway-event", gateway, message.Event), gateway, message);
    }

    public async Task<Result<GatewayEventId>> RunAsync(Input input, CancellationToken ct)
    {
        if (!(await dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct)).Is(out var id, out var no)) return no;
        var booked = await book.RunAsync(BookGatewayEvent.Input.Of(id), ct);
        return booked.IsRefused(out var later) && !later.Has(KernelRefusals.Busy.Code) ? later : id;
    }

    internal async Task<Result<GatewayEventId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return PaymentsRefusals.NotFinance;
        var known = await db.GatewayEvents.Where(e => e.Gateway == input.Gateway && e.Event == input.Message.Event).Select(e => (GatewayEventId?)e.Id).SingleOrDefaultAsync(ct);
        return known ?? db.GatewayEvents.Add(GatewayEvent.Of(input.Gateway, input.Message, db.Now)).Entity.Id;
    }
}
