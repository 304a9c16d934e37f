using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>Moves deals on because of money: a bill paid, a party paid out; and money because of deals: a dispute holds it, an end gives it back. Each step re-reads what it needs and is done once.</summary>
public sealed class DealFollower(MeetDue meet, AdvanceDeal advance, HoldMoney hold, CloseDealMoney close) : IFollower
{
    public string Name => "deals.money";

    public async Task FollowAsync(JournalEntry entry, CancellationToken ct)
    {
        var done = entry.Fact switch
        {
            PaymentReceived { Purpose: not PaymentPurpose.RegistrationDeposit } fact => await meet.RunAsync(new(Actor.System, ActId.Of("due-met", fact.Request), fact.Request), ct),
            PayoutPaid fact => await advance.RunAsync(new(Actor.System, ActId.Of("deal-advance", fact.Deal, fact.Payout), new(fact.Deal)), ct),
            DealDisputed fact => await hold.RunAsync(new(Actor.System, ActId.Of("deal-held", fact.Deal, entry.Number), fact.Deal), ct),
            DealResumed fact => await hold.RunAsync(new(Actor.System, ActId.Of("deal-goes-on", fact.Deal, entry.Number), fact.Deal), ct),
            DealTerminated fact => await close.RunAsync(new(Actor.System, ActId.Of("deal-closed", fact.Deal), fact.Deal), ct),
            _ => DealStatus.Opened,
        };
        if (done.IsRefused(out var no) && !IsExpected(no)) throw new InvalidOperationException($"{entry.Name} {entry.Number}: {no}");
    }

    /// <summary>A pay-out out of a forfeited deposit completes nothing, and a deal that ended meanwhile stays ended.</summary>
    private static bool IsExpected(Refusals no) =>
        no.Has(DealsRefusals.NoSuchDeal.Code) || no.Has(SettlementRefusals.NoSuchDue.Code) || no.Has(PaymentsRefusals.NotPaid.Code) || no.Has("kernel.not-now");
}
