using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>The reader has seen one of the own notices.</summary>
public sealed class MarkNotice(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, NoticeId Notice) : ICommand;

    public Task<Result<Nothing>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<Nothing>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Notices.SingleOrDefaultAsync(n => n.Id == input.Notice && n.Person == input.By.Person, ct) is not { } notice) return KernelRefusals.Missing;
        notice.Read(clock.GetUtcNow());
        return default(Nothing);
    }
}
