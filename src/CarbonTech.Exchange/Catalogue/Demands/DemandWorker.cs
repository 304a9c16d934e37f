using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Closes the demands whose last day has passed.</summary>
public sealed class DemandWorker(Dbs dbs, TimeProvider clock, ExpireDemand expire) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "catalogue.demands";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.Demands.Where(d => d.Status == DemandStatus.Open && d.EndsAt <= now).OrderBy(d => d.EndsAt).Select(d => d.Id).Take(AtOnce).ToListAsync(ct));
        var done = 0;
        foreach (var id in due)
        {
            if ((await expire.RunAsync(new(Actor.System, ActId.Of("demand-expired", id, now), id), ct)).IsOk(out _)) done++;
        }

        return done == AtOnce;
    }
}
