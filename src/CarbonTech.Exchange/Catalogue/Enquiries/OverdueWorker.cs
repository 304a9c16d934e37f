using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Tells of enquiries whose clock ran out.</summary>
public sealed class OverdueWorker(Dbs dbs, TimeProvider clock, TellOverdue tell) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "catalogue.enquiries";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => db.Enquiries.Where(e => e.Status == EnquiryStatus.Asked && e.DueAt <= now && e.OverdueToldAt == null)
            .OrderBy(e => e.DueAt).Select(e => e.Id).Take(AtOnce).ToListAsync(ct));
        var done = 0;
        foreach (var id in due)
        {
            if ((await tell.RunAsync(new(Actor.System, ActId.Of("enquiry-overdue", id), id), ct)).IsOk(out _)) done++;
        }

        return done == AtOnce;
    }
}
