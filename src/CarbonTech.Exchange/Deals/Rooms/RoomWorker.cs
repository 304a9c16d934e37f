using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Makes visible what the clock did: tasks that are due soon, offers that lapse soon and that lapsed. Deadlines are obeyed by comparison,
/// whether this has run or not.</summary>
public sealed class RoomWorker(Dbs dbs, TimeProvider clock, RemindTask remind, MindOffer offer) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "deals.room";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var soon = now + RoomTask.Notice;
        var tasks = await dbs.ReadAsync(db => db.RoomTasks.Where(t => t.Status == RoomTaskStatus.Open && t.RemindedAt == null && t.Due <= soon && t.Due > now)
            .OrderBy(t => t.Due).Select(t => t.Id).Take(AtOnce).ToListAsync(ct));
        var offers = await dbs.ReadAsync(db => db.Offers.Where(o => o.Status == OfferStatus.Open && (o.ValidUntil <= now || (o.RemindAt != null && o.RemindAt <= now)))
            .OrderBy(o => o.ValidUntil).Select(o => new { o.Id, Over = o.ValidUntil <= now }).Take(AtOnce).ToListAsync(ct));
        var done = 0;
        foreach (var task in tasks)
        {
            if ((await remind.RunAsync(new(Actor.System, ActId.Of("task-due", task), task), ct)).IsOk(out _)) done++;
        }

        foreach (var one in offers)
        {
            if ((await offer.RunAsync(new(Actor.System, ActId.Of(one.Over ? "offer-lapsed" : "offer-ends", one.Id), one.Id), ct)).IsOk(out _)) done++;
        }

        return done == AtOnce;
    }
}
