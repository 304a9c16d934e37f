using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Finds lots whose effective end has passed and closes them. Safe on many nodes: the lot's version lets one close stand.</summary>
public sealed class LotCloser(Dbs dbs, CloseLot close, TimeProvider clock) : IWorker
{
    private const int AtOnce = 100;

    public string Name => "lot-closer";

    public TimeSpan Pause => TimeSpan.FromMilliseconds(250);

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.Lots.Where(l => l.Status == LotStatus.Running && l.EndsAt <= now)
            .OrderBy(l => l.EndsAt).Take(AtOnce).Select(l => new { l.Id, l.Round, l.Version }).ToListAsync(ct));
        var any = false;
        foreach (var lot in due)
        {
            var done = await close.RunAsync(new(Actor.System, ActId.Of("close-lot", lot.Id, lot.Round), lot.Id), ct);
            any |= done.IsOk(out _);
        }

        return any;
    }
}
