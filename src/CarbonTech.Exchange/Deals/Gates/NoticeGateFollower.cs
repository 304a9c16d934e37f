using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>A public notice has passed: the gates of the deals about its listing that wait for one are answered from the record.</summary>
internal sealed class NoticeGateFollower(Dbs dbs, CheckNotice check) : IFollower
{
    public string Name => "deals.notices";

    public async Task FollowAsync(JournalEntry entry, CancellationToken ct)
    {
        if (entry.Fact is not PublicNoticePassed passed) return;
        var deals = await dbs.ReadAsync(db => db.Deals
            .Where(d => d.Listing == passed.Listing && d.Status == DealStatus.Gates && db.Gates.Any(g => g.Deal == d.Id && g.Kind == GateKind.PublicNotice && g.Status == GateStatus.Open))
            .Select(d => d.Id).ToListAsync(ct));
        foreach (var deal in deals)
        {
            var done = await check.RunAsync(new(Actor.System, ActId.Of("notice-gate", deal, passed.Notice), deal), ct);
            if (done.IsRefused(out var no) && !no.All(IsExpected)) throw new InvalidOperationException($"{entry.Name} {entry.Number}: {no}");
        }
    }

    /// <summary>Another notice, or other terms: the seller sees why. A deal that moved on meanwhile waits for nothing.</summary>
    private static bool IsExpected(Refusal no) => no.Code.StartsWith("gates.", StringComparison.Ordinal) || no.Code == "kernel.not-now";
}
