using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>Moves deals on because of money: the bill paid, the seller paid. Each step re-reads what it needs and is done once.</summary>
public sealed class DealFollower(MarkDealPaid paid, CompleteDeal complete) : IFollower
{
    public string Name => "deals.money";

    public async Task FollowAsync(JournalEntry entry, CancellationToken ct)
    {
        var done = entry.Fact switch
        {
            PaymentReceived { Purpose: PaymentPurpose.DealPrice } fact => await paid.RunAsync(new(Actor.System, ActId.Of("deal-paid", fact.Subject), new(fact.Subject)), ct),
            PayoutPaid fact => await complete.RunAsync(new(Actor.System, ActId.Of("deal-complete", fact.Deal, fact.Payout), new(fact.Deal)), ct),
            _ => DealStatus.Opened,
        };
        if (done.IsRefused(out var no) && !IsExpected(no)) throw new InvalidOperationException($"{entry.Name} {entry.Number}: {no}");
    }

    /// <summary>A pay-out out of a forfeited deposit completes nothing, and a deal that ended meanwhile stays ended.</summary>
    private static bool IsExpected(Refusals no) => no.Has(DealsRefusals.NoSuchDeal.Code) || no.Has(PaymentsRefusals.NotPaid.Code) || no.Has("kernel.not-now");
}
