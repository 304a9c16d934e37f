using System.Net;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Payments;

public sealed class FeePagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId seller;
    private PartyId buyer;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync(demonstration: true, b => b.Services.RemoveAll<IHostedService>());
        (seller, buyer) = (await site.Given.PartyAsync("江淮理工大学"), await site.Given.PartyAsync("滨江化工有限公司", Capacities.Enterprise));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Who_paid_a_fee_finds_it_with_its_invoice_data_and_the_other_side_does_not(string language)
    {
        var deal = await site.Given.PerformingAsync(seller, buyer, Given.Terms(Money.Yuan(10_000)));
        var due = (await site.Exchange.Get<CarbonTech.Exchange.Deals.ReadSettlement>().RunAsync(deal, Given.FinanceOf("reader")))!.Dues[0];
        await site.Given.PayAsync(due.Bill!.Id);
        await site.Exchange.SettleAsync();
        await site.Given.DeliveredAsync(deal, 1);
        await site.Given.PaidOutAsync(deal);
        using var payer = await site.BrowserOfAsync(await site.Given.OwnerAsync(seller), language);
        var owner = await site.Given.OwnerAsync(seller);
        var fee = Assert.Single(await site.Exchange.Get<ReadFees>().OfPartyAsync(seller, owner, default));
        Assert.Equal(Money.Yuan(300), fee.Amount);
        Assert.Contains($"/fees/{fee.Id}", await payer.GetStringAsync("/fees"));
        Assert.Contains("300", WebUtility.HtmlDecode(await payer.GetStringAsync($"/fees/{fee.Id}")));
        using var other = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer), language);
        Assert.DoesNotContain($"/fees/{fee.Id}", await other.GetStringAsync("/fees"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/fees/{fee.Id}")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await site.Browser(language).GetAsync("/fees")).StatusCode);
    }
}
