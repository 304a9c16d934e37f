using System.Net;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Catalogue;

/// <summary>Enquiries through the door: asked from the listing's page, answered or declined, the clock in sight of both.</summary>
public sealed class EnquiryPagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId buyer;
    private PartyId owner;
    private ListingId listing;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync();
        (buyer, owner) = (await site.Given.PartyAsync("滨江化工", Capacities.Enterprise), await site.Given.PartyAsync());
        listing = await site.Given.ListingAsync(owner);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_buyer_asks_from_the_listing_the_owner_answers_and_both_write_on()
    {
        var (asking, answering) = (await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer)), await site.BrowserOfAsync(await site.Given.OwnerAsync(owner)));
        Assert.Contains($"/listings/{listing}/enquire", await asking.GetStringAsync($"/listings/{listing}"));
        Assert.DoesNotContain($"/listings/{listing}/enquire", await answering.GetStringAsync($"/listings/{listing}"));
        var wrong = await TestSite.PostAsync(asking, $"/listings/{listing}/enquire", $"/listings/{listing}/enquire", ("Subject", "普通许可的条件"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("普通许可的条件", await wrong.Content.ReadAsStringAsync());
        var asked = await TestSite.PostAsync(asking, $"/listings/{listing}/enquire", $"/listings/{listing}/enquire", ("Purpose", "Licence"), ("Subject", "普通许可的条件"), ("Text", "年用量 3 万吨，许可费如何计算？"));
        var path = asked.Headers.Location!.OriginalString;
        Assert.StartsWith("/enquiries/", path);
        Assert.Contains("等待答复", await answering.GetStringAsync("/desk"));
        Assert.Contains("滨江化工", await answering.GetStringAsync("/enquiries"));
        await TestSite.PostAsync(answering, path, $"{path}/answer", ("Text", "按产量计，首年减半。"));
        Assert.Contains("首年减半", await asking.GetStringAsync(path));
        await TestSite.PostAsync(asking, path, $"{path}/say", ("Text", "可否考察？"));
        var page = await answering.GetStringAsync(path);
        Assert.Contains("可否考察", page);
        Assert.DoesNotContain("tto@example.org", page);
        Assert.DoesNotContain("style=\"", page);
        Assert.Contains("已答复", await asking.GetStringAsync("/enquiries?box=out"));
        var en = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer), "en");
        Assert.Contains("Answered", await en.GetStringAsync("/enquiries"));
        Assert.Contains("Write on", await en.GetStringAsync(path));
        var talks = (await TestSite.PostAsync(answering, path, $"{path}/talks")).Headers.Location!.OriginalString;
        Assert.Contains(talks, await asking.GetStringAsync(path));
        var deal = DealId.Parse(talks.Split('/')[^1], null);
        (await site.Exchange.Get<TerminateDeal>().RunAsync(new(await site.Given.OwnerAsync(buyer), Given.Act(), deal, await site.Given.SeenAsync(deal), "预算推迟"), default)).Must();
        Assert.Contains("The talks ended without a deal", await en.GetStringAsync(path));
        Assert.NotEqual(talks, (await TestSite.PostAsync(asking, path, $"{path}/talks")).Headers.Location!.OriginalString);
        Assert.Contains("enquire", await en.GetStringAsync($"/listings/{listing}/enquire"));
    }

    [Fact]
    public async Task A_late_one_is_marked_and_declined_with_a_reason_that_the_asker_reads()
    {
        var id = await site.Given.EnquiryAsync(listing, buyer);
        site.Clock.Advance(TimeSpan.FromDays(6));
        await site.Exchange.SettleAsync();
        var answering = await site.BrowserOfAsync(await site.Given.OwnerAsync(owner));
        Assert.Contains("逾期未答复", await answering.GetStringAsync($"/enquiries/{id}"));
        var wordless = await TestSite.PostAsync(answering, $"/enquiries/{id}", $"/enquiries/{id}/decline", ("reason", "Other"), ("text", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        var said = await wordless.Content.ReadAsStringAsync();
        Assert.Contains("#f-decline-text\">补充说明：", said);
        Assert.Contains("id=\"e-decline-text\"", said);
        Assert.Contains("收到的（1 份待答复）", await answering.GetStringAsync("/enquiries"));
        await TestSite.PostAsync(answering, $"/enquiries/{id}", $"/enquiries/{id}/decline", ("reason", "NotOurField"), ("text", "只做电力行业"));
        var asking = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer));
        Assert.Contains("只做电力行业", await asking.GetStringAsync($"/enquiries/{id}"));
    }

    [Fact]
    public async Task It_is_taken_back_before_the_answer_and_strangers_see_nothing()
    {
        var id = await site.Given.EnquiryAsync(listing, buyer);
        var asking = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer));
        Assert.Contains("已就此成果询问过", await asking.GetStringAsync($"/listings/{listing}/enquire"));
        await TestSite.PostAsync(asking, $"/enquiries/{id}", $"/enquiries/{id}/withdraw");
        Assert.Contains("已撤回", await asking.GetStringAsync("/enquiries?box=out"));
        var stranger = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("路人企业", Capacities.Enterprise)));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/enquiries/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().GetAsync("/enquiries")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.BrowserOfAsync(await site.Given.OwnerAsync(owner))).GetAsync($"/listings/{listing}/enquire")).StatusCode);
    }

    [Fact]
    public async Task The_owner_sees_how_far_interest_went_and_nobody_else_does()
    {
        await site.Given.EnquiryAsync(listing, buyer);
        for (var i = 0; i < 3; i++) await site.Browser().GetStringAsync($"/listings/{listing}");
        site.Clock.Advance(CountViews.Gathered + TimeSpan.FromSeconds(1));
        await site.Exchange.SettleAsync();
        Assert.Contains("关注与转化", await (await site.BrowserOfAsync(await site.Given.OwnerAsync(owner))).GetStringAsync($"/listings/{listing}"));
        Assert.DoesNotContain("关注与转化", await (await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer))).GetStringAsync($"/listings/{listing}"));
        var interest = await site.Exchange.Get<CarbonTech.Exchange.Insight.ReadInterest>().RunAsync(listing, await site.Given.OwnerAsync(owner));
        Assert.Equal((3, 1), (interest!.Views, interest.Enquiries));
    }
}
