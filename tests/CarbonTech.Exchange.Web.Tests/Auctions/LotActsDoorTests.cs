using System.Net;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Auctions;

/// <summary>A lot is watched by whoever signed in, withdrawn by its seller, and called off by the operator.</summary>
public sealed class LotActsDoorTests : AuctionDoorCase
{
    [Fact]
    public async Task Whoever_signed_in_watches_a_lot_finds_it_among_his_own_and_lets_it_go()
    {
        var lot = await Site.Given.OpenLotAsync(Seller);
        using var taker = await OwnerAsync(await TakerAsync());
        Done(await (await WatchAsync(taker, lot)).PostAsync(), $"/lots/{lot}");
        Assert.Contains($"/lots/{lot}", await taker.GetStringAsync("/my/lots", Cancel), StringComparison.Ordinal);
        Done(await (await WatchAsync(taker, lot)).PostAsync(), $"/lots/{lot}");
        Assert.DoesNotContain($"/lots/{lot}", await taker.GetStringAsync("/my/lots", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in_and_a_lot_that_is_not_public_is_watched_by_nobody()
    {
        var lot = await Site.Given.ConsignedAsync(await Site.Given.SessionAsync(), Seller);
        using var nobody = Site.Browser();
        var asked = await PageForm.ForgeAsync(nobody, $"/lots/{lot}/watch", ("Watch", "true"));
        Assert.StartsWith("/sign-in", asked.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        using var taker = await OwnerAsync(await TakerAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await PageForm.ForgeAsync(taker, $"/lots/{lot}/watch", ("Watch", "true"))).StatusCode);
        Assert.DoesNotContain($"/lots/{lot}", await taker.GetStringAsync("/my/lots", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suspended_lot_is_called_off_with_a_reason_by_the_operator_alone()
    {
        var (lot, bidders) = await Site.Given.RunningLotAsync(Seller);
        using var house = await HouseAsync();
        await BesideAsync(await (await OfAsync(house, lot, "suspend")).PostAsync(), "Reason", "");
        var longer = new string('因', 1_001);
        await BesideAsync(await (await OfAsync(house, lot, "suspend")).With("Reason", longer).PostAsync(), "Reason", longer);
        Done(await (await OfAsync(house, lot, "suspend")).With("Reason", "权属核查").PostAsync(), $"/lots/{lot}");
        foreach (var browser in new[] { await OwnerAsync(Seller), await OwnerAsync(bidders[0].Party) })
        {
            Assert.Null(PageForm.In(browser, await browser.GetStringAsync($"/lots/{lot}", Cancel), $"/lots/{lot}/cancel"));
            Assert.Equal(HttpStatusCode.Forbidden, (await PageForm.ForgeAsync(browser, $"/lots/{lot}/cancel", ("Reason", "不想卖了"))).StatusCode);
        }

        await BesideAsync(await (await OfAsync(house, lot, "cancel")).PostAsync(), "Reason", "");
        Assert.Equal(LotStatus.Suspended, await StatusAsync(lot));
        Done(await (await OfAsync(house, lot, "cancel")).With("Reason", "权属争议成立").PostAsync(), $"/lots/{lot}");
        Assert.Equal(LotStatus.Cancelled, await StatusAsync(lot));
        Assert.Contains("权属争议成立", Plain(await Site.Browser().GetStringAsync($"/lots/{lot}", Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lot_is_withdrawn_with_a_reason_before_its_start_by_its_seller()
    {
        var lot = await Site.Given.OpenLotAsync(Seller);
        using var seller = await OwnerAsync(Seller);
        await BesideAsync(await (await OfAsync(seller, lot, "withdraw")).PostAsync(), "Reason", "");
        using var stranger = await StrangerAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await PageForm.ForgeAsync(stranger, $"/lots/{lot}/withdraw", ("Reason", "替您撤回"))).StatusCode);
        Assert.Equal(LotStatus.Registration, await StatusAsync(lot));
        Done(await (await OfAsync(seller, lot, "withdraw")).With("Reason", "专利质押未解除").PostAsync(), $"/lots/{lot}");
        Assert.Equal(LotStatus.Withdrawn, await StatusAsync(lot));
    }

    private static Task<PageForm> WatchAsync(HttpClient browser, LotId lot) => OfAsync(browser, lot, "watch");

    private static Task<PageForm> OfAsync(HttpClient browser, LotId lot, string act) => PageForm.OfAsync(browser, $"/lots/{lot}", $"/lots/{lot}/{act}");

    private async Task<LotStatus> StatusAsync(LotId lot) => (await Use<ReadLot>().RunAsync(lot, await Site.Given.OperatorAsync(), Cancel))!.Lot.Status;
}
