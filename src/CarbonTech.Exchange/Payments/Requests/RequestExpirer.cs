using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Expires requests whose deadline has passed and for which nothing is under way.</summary>
public sealed class RequestExpirer(Dbs dbs, TimeProvider clock, ExpirePaymentRequest expire) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "payments.expire";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.PaymentRequests
            .Where(r => r.Status == PaymentRequestStatus.Open && r.Due <= now && !db.Checkouts.Any(
                c => c.Request == r.Id && (c.Status == CheckoutStatus.Created || c.Status == CheckoutStatus.Pending || c.Status == CheckoutStatus.Unknown)))
            .OrderBy(r => r.Due).Select(r => r.Id).Take(AtOnce).ToListAsync(ct));
        var done = 0;
        foreach (var id in due)
        {
            if ((await expire.RunAsync(new(Actor.System, ActId.Of("expire-request", id), id), ct)).IsOk(out _)) done++;
        }

        return done == AtOnce;
    }
}
