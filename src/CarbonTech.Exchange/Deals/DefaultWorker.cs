using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Declares the default of buyers of lots whose deadline has passed and for whose bill nothing is under way.</summary>
public sealed class DefaultWorker(Dbs dbs, TimeProvider clock, DeclareDefault declare) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "deals.default";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.Deals
            .Where(d => d.Origin == DealOrigin.Lot && d.PaidAt == null && d.PayBy <= now)
            .Where(d => d.Status == DealStatus.Gates || d.Status == DealStatus.Contract || d.Status == DealStatus.Performance)
            .Where(d => !db.PaymentRequests.Any(r => r.Id == d.PriceRequest && r.Status == PaymentRequestStatus.Paid))
            .Where(d => !db.Checkouts.Any(c => c.Request == d.PriceRequest && (c.Status == CheckoutStatus.Created || c.Status == CheckoutStatus.Pending || c.Status == CheckoutStatus.Unknown)))
            .OrderBy(d => d.PayBy).Select(d => d.Id).Take(AtOnce).ToListAsync(ct));
        var done = 0;
        foreach (var id in due)
        {
            if ((await declare.RunAsync(new(Actor.System, ActId.Of("deal-default", id), id), ct)).IsOk(out _)) done++;
        }

        return done == AtOnce;
    }
}
