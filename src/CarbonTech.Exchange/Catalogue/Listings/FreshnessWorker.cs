using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Once a day: reminds the owners of listings that grow stale, and takes off the market what is stale or past its validity. A listing whose right
/// is held for a lot or a deal stays: taking it away would pull the ground from under both sides.</summary>
public sealed class FreshnessWorker(Dbs dbs, TimeProvider clock, RemindStale remind, SuspendListing suspend) : IWorker
{
    private DateOnly done;

    public string Name => "catalogue.freshness";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var today = ChinaDay.Of(clock.GetUtcNow());
        if (today == done) return false;
        var (stale, growing) = (today.AddDays(-Freshness.StaleDays), today.AddDays(-Freshness.ReminderDays));
        var old = await dbs.ReadAsync(db => db.Listings
            .Where(l => l.Status == ListingStatus.Listed && (l.LastVerified <= growing || l.ValidUntil < today) && !db.PatentHolds.Any(h => h.Listing == l.Id))
            .Select(l => new Old(l.Id, l.LastVerified, l.ValidUntil)).ToListAsync(ct));
        var all = true;
        foreach (var one in old) all &= await MindAsync(one, today, stale, ct);
        if (all) done = today;
        return false;
    }

    private async Task<bool> MindAsync(Old one, DateOnly today, DateOnly stale, CancellationToken ct)
    {
        var reason = one.ValidUntil < today ? Freshness.Expired : one.LastVerified <= stale ? Freshness.Stale : null;
        var minded = reason is null
            ? await remind.RunAsync(new(Actor.System, ActId.Of("listing-grows-stale", one.Listing, one.LastVerified!), one.Listing), ct)
            : await suspend.RunAsync(new(Actor.System, ActId.Of("listing-unlisted", one.Listing, today), one.Listing, null, reason), ct);
        return minded.IsOk(out _);
    }

    private sealed record Old(ListingId Listing, DateOnly? LastVerified, DateOnly? ValidUntil);
}
