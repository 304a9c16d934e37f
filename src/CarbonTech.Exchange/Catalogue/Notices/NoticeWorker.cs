using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Makes visible which public notices have passed. A late worker changes nothing: whoever asks compares the end with now.</summary>
public sealed class NoticeWorker(Dbs dbs, TimeProvider clock, PassNotice pass) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "catalogue.public-notices";

    public TimeSpan Pause => TimeSpan.FromSeconds(20);

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.PublicNotices.Where(n => n.Status == PublicNoticeStatus.Running && n.EndsAt <= now)
            .OrderBy(n => n.EndsAt).Select(n => n.Id).Take(AtOnce).ToListAsync(ct));
        var done = 0;
        foreach (var id in due)
        {
            if ((await pass.RunAsync(new(Actor.System, ActId.Of("public-notice-passed", id), id), ct)).IsOk(out _)) done++;
        }

        return done > 0;
    }
}
