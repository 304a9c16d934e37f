using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Asks for due sums whose time has come.</summary>
public sealed class DueWorker(Dbs dbs, TimeProvider clock, AskDue ask) : IWorker
{
    private const int AtOnce = 50;

    public string Name => "deals.dues";

    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var due = await dbs.ReadAsync(db => (from d in db.DuePayments
                                             join deal in db.Deals on d.Deal equals deal.Id
                                             where d.Status == DueStatus.Planned && d.OpensAt <= now && (deal.Status == DealStatus.Performance || deal.Status == DealStatus.Completed)
                                             orderby d.OpensAt
                                             select d.Id).Take(AtOnce).ToListAsync(ct));
        var done = 0;
        foreach (var id in due)
        {
            if ((await ask.RunAsync(new(Actor.System, ActId.Of("ask-due", id), id), ct)).IsOk(out _)) done++;
        }

        return done == AtOnce;
    }
}
