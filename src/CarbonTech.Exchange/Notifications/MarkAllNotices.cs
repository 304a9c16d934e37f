using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>The reader has seen all of the own notices up to an instant: that of the page, so that what came since stays unread.</summary>
public sealed class MarkAllNotices(Dbs dbs, TimeProvider clock)
{
    private const int Most = 1_000;

    public sealed record Input(Actor By, ActId Act, DateTimeOffset UpTo) : ICommand;

    public Task<Result<int>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<int>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSignedIn) return KernelRefusals.Missing;
        var unread = await db.Notices.Where(n => n.Person == input.By.Person && n.ReadAt == null && n.At <= input.UpTo).OrderByDescending(n => n.At).Take(Most).ToListAsync(ct);
        foreach (var notice in unread) notice.Read(clock.GetUtcNow());
        return unread.Count;
    }
}
