using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>Makes the clock visible: certificates whose validity has passed expire, holders are told of those that end soon. Nothing waits for it: readers ask
/// the clock themselves.</summary>
public sealed class CertificateWorker(Dbs dbs, TimeProvider clock, ExpireCertificate expire, RemindExpiry remind) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "certification.validity";

    public TimeSpan Pause => TimeSpan.FromSeconds(20);

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var soon = now + Certificate.SoonDays;
        var open = await dbs.ReadAsync(db => db.Certificates
            .Where(c => (c.Status == CertificateStatus.Granted || c.Status == CertificateStatus.Suspended) && (c.ValidUntil <= now || (c.ValidUntil <= soon && !c.EndToldSoon)))
            .OrderBy(c => c.ValidUntil).Select(c => new { c.Id, Over = c.ValidUntil <= now }).Take(AtOnce).ToListAsync(ct));
        var done = 0;
        foreach (var one in open)
        {
            var minded = one.Over
                ? await expire.RunAsync(new(Actor.System, ActId.Of("certificate-expires", one.Id), one.Id), ct)
                : await remind.RunAsync(new(Actor.System, ActId.Of("certificate-ends-soon", one.Id), one.Id), ct);
            if (minded.IsOk(out _)) done++;
        }

        return done > 0;
    }
}
