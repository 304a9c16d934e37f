using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The operator decides a dispute, with reasons: the deal goes on where it stood, or ends.</summary>
public sealed class ResolveDispute(Dbs dbs, EndDeal end)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, bool Resume, string Resolution) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (deal.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        if (await db.DealDisputes.SingleOrDefaultAsync(d => d.Deal == input.Deal && d.Status == DealDisputeStatus.Open, ct) is not { } dispute) return RoomRefusals.NoSuchDispute;
        var no = RoomRefusals.Text(input.Resolution, nameof(input.Resolution), Deal.LongestReason);
        if (no.Any) return no;
        if (dispute.Resolve(input.Resume, input.Resolution.Trim(), input.By.Person, db.Now).IsRefused(out no)) return no;
        return input.Resume ? deal.Resume() : await end.WithinAsync(db, input, deal, input.Resolution.Trim(), ct);
    }
}
