using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Deals;
using Xunit;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Insight;

public sealed class StuckTests
{
    [Fact]
    public async Task What_stands_longer_than_its_stage_allows_is_told_to_the_operator_alone()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.SubmittedAsync(Seller);
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(1_000)));
        (await exchange.DeliverAsync(deal)).Must();
        exchange.Pass(TimeSpan.FromDays(4));
        Assert.Empty(await exchange.Get<ReadStuck>().RunAsync(Given.Desk));
        exchange.Pass(TimeSpan.FromDays(2));
        var screening = Assert.Single(await exchange.Get<ReadStuck>().RunAsync(Given.Desk));
        Assert.Equal((StuckKind.Screening, listing.Value, 6, 5), (screening.Kind, screening.Subject, screening.Days, screening.Limit));
        exchange.Pass(TimeSpan.FromDays(60));
        var all = await exchange.Get<ReadStuck>().RunAsync(Given.Desk);
        Assert.Contains(all, l => l.Kind == StuckKind.Milestone && l.Subject == deal.Value && l.Stage == "MilestoneStatus.Reported");
        Assert.Contains(all, l => l.Kind == StuckKind.Deal && l.Subject == deal.Value && l.Stage == "DealStatus.Performance");
        Assert.Empty(await exchange.Get<ReadStuck>().RunAsync(Given.PublisherOf(Seller)));
        Assert.Equal(MilestoneStatus.Reported, (await exchange.MilestoneAsync(deal)).Status);
    }
}
