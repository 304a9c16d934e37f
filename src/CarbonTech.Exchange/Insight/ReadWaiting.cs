using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Insight;

/// <summary>What waits for an actor where several modules meet: the operator's queues, or what the party has to do.</summary>
public sealed class ReadWaiting(Dbs dbs)
{
    /// <summary>Things are listed one by one up to here per kind.</summary>
    internal const int Most = 20;

    public Task<IReadOnlyList<Waiting>> RunAsync(Actor actor, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<Waiting>>(async db =>
    {
        if (actor.Party == default) return [];
        if (actor.MayAudit) return await WaitingQueues.OfAsync(db, ct);
        return [.. await WaitingLots.OfAsync(db, actor, ct), .. await WaitingDeals.OfAsync(db, actor, ct)];
    });
}
