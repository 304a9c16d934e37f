using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Makes visible which mandates have ended by the clock. A late worker changes nothing: whoever asks compares the end with now.</summary>
public sealed class MandateWorker(Dbs dbs, TimeProvider clock, EndMandate end) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "deals.mandates";

    public TimeSpan Pause => TimeSpan.FromSeconds(20);

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.Mandates.Where(m => (m.Status == MandateStatus.Agreed || m.Status == MandateStatus.Proposed) && m.EndsAt <= now)
            .OrderBy(m => m.EndsAt).Select(m => m.Id).Take(AtOnce).ToListAsync(ct));
        var done = 0;
        foreach (var id in due)
        {
            if ((await end.RunAsync(new(Actor.System, ActId.Of("mandate-ended", id), id), ct)).IsOk(out _)) done++;
        }

        return done > 0;
    }
}
