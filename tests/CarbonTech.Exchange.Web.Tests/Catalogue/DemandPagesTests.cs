using System.Net;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Catalogue;

/// <summary>Demands through the door, from the form to the response that was taken.</summary>
public sealed class DemandPagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId buyer;
    private PartyId owner;

    private static (string, string)[] Typed =>
    [
        ("NameZh", "焦炉烟道气余热回收改造"), ("NameEn", "Waste heat from coke oven flue gas"), ("DetailZh", "焦炉烟道气 220 摄氏度，每小时 18 万标准立方米，希望回收后产 0.8 兆帕蒸汽，年运行 8,000 小时。"),
        ("DetailEn", "Flue gas at 220 °C, 180,000 Nm3/h."), ("Type", "02"), ("Modes", "03"), ("Modes", "07"), ("Field", "SF-02.5"), ("Region", "320500"), ("InvestFrom", "200万"), ("InvestTo", "5,000,000"),
        ("Until", "2026-06-30"), ("Trl", "7"), ("ContactName", "秦舒怡"), ("ContactPhone", "0512-5550 1188"),
    ];

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync();
        (buyer, owner) = (await site.Given.PartyAsync("澄岳特钢", Capacities.Enterprise), await site.Given.PartyAsync());
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_demand_is_typed_handed_in_opened_by_the_desk_and_public_in_both_languages()
    {
        var publisher = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer));
        var sent = await TestSite.PostAsync(publisher, "/my/demands/new", "/my/demands/new", [.. Typed, ("then", "submit")]);
        Assert.True(sent.StatusCode == HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        var path = sent.Headers.Location!.OriginalString;
        Assert.Contains("待审核", await publisher.GetStringAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync(path)).StatusCode);
        var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        Assert.Contains("焦炉烟道气余热回收改造", await desk.GetStringAsync("/operator/demands"));
        var at = path.Replace("/demands/", "/operator/demands/", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(desk, at, $"{at}/open")).StatusCode);
        var (zh, en) = (await site.Browser().GetStringAsync(path), await site.Browser("en").GetStringAsync(path));
        Assert.Contains("XQ2026-0001", zh);
        Assert.Contains("¥\u00a02,000,000", WebUtility.HtmlDecode(zh));
        Assert.Contains("\"@type\":\"Demand\"", WebUtility.HtmlDecode(zh));
        Assert.Contains("Waste heat from coke oven flue gas", en);
        Assert.DoesNotContain("0512-5550", zh + en);
        Assert.DoesNotContain("style=\"", zh);
        Assert.Contains("0512-5550", await publisher.GetStringAsync(path));
    }

    [Fact]
    public async Task The_form_keeps_what_was_typed_and_a_draft_waits_with_its_comments()
    {
        var publisher = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer));
        var wrong = await TestSite.PostAsync(publisher, "/my/demands/new", "/my/demands/new", ("NameZh", "只有名称"), ("InvestFrom", "很多"), ("then", "submit"));
        var page = await wrong.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("只有名称", page);
        Assert.Contains("id=\"e-InvestFrom\"", page);
        var again = await TestSite.PostAsync(publisher, "/my/demands/new", "/my/demands/new", ("NameZh", "只有名称"), ("then", "submit"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("id=\"e-DetailZh\"", await again.Content.ReadAsStringAsync());
        Assert.Contains("只有名称", await publisher.GetStringAsync("/my/demands"));
        var id = await site.Given.SubmittedDemandAsync(buyer);
        var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        var returned = await TestSite.PostAsync(desk, $"/operator/demands/{id}", $"/operator/demands/{id}/return", ("comment.DetailZh", "请写明含尘量"));
        Assert.Equal("/operator/demands", returned.Headers.Location!.OriginalString);
        Assert.Contains("请写明含尘量", await publisher.GetStringAsync($"/my/demands/{id}"));
        Assert.Contains("被退回", await publisher.GetStringAsync("/desk"));
        var mended = await TestSite.PostAsync(publisher, $"/my/demands/{id}", $"/my/demands/{id}", [.. Typed, ("then", "submit")]);
        Assert.Equal($"/demands/{id}", mended.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_list_narrows_by_links_and_words_in_both_languages()
    {
        await site.Given.DemandAsync(buyer);
        await site.Given.DemandAsync(buyer, Given.Need("海上风机检测") with { Field = "SF-01.2", Region = "310000", Type = "12" });
        var browser = site.Browser();
        var all = await browser.GetStringAsync("/demands");
        Assert.Contains("共 2 项", all);
        Assert.Contains("href=\"/demands?field=SF-04\"", all);
        Assert.Contains("澄岳特钢", all);
        var narrow = await browser.GetStringAsync("/demands?field=SF-01&type=12");
        Assert.Contains("共 1 项", narrow);
        Assert.Contains("noindex", narrow);
        Assert.Contains("没有符合这些条件的需求", await browser.GetStringAsync("/demands?q=没有这个"));
        Assert.Contains("2 found", await site.Browser("en").GetStringAsync("/demands?sort=ends"));
        Assert.Contains("<loc>", await browser.GetStringAsync("/sitemap.xml"));
    }

    [Fact]
    public async Task An_owner_answers_and_the_publisher_notes_declines_or_takes()
    {
        var (demand, listing, other) = (await site.Given.DemandAsync(buyer), await site.Given.ListingAsync(owner), await site.Given.ListingAsync(owner));
        var (seller, publisher) = (await site.BrowserOfAsync(await site.Given.OwnerAsync(owner)), await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer)));
        Assert.Contains($"/demands/{demand}/respond", await seller.GetStringAsync($"/demands/{demand}"));
        var empty = await TestSite.PostAsync(seller, $"/demands/{demand}/respond", $"/demands/{demand}/respond", ("Message", "可供考察"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        foreach (var one in new[] { listing, other })
        {
            var sent = await TestSite.PostAsync(seller, $"/demands/{demand}/respond", $"/demands/{demand}/respond", ("listings", one.ToString()), ("Message", "中试装置可供考察"));
            Assert.Equal("/my/responses", sent.Headers.Location!.OriginalString);
        }

        Assert.Contains("中试装置可供考察", await seller.GetStringAsync("/my/responses"));
        var page = await publisher.GetStringAsync($"/my/demands/{demand}/responses");
        Assert.Contains("江淮理工大学", page);
        var lines = await site.Exchange.Get<ReadResponses>().ToAsync(demand, Given.BuyerOf(buyer));
        var path = $"/my/demands/{demand}/responses";
        Assert.Equal(path, (await TestSite.PostAsync(publisher, path, $"/responses/{lines[0].Id}/note")).Headers.Location!.OriginalString);
        var wordless = await TestSite.PostAsync(publisher, path, $"/responses/{lines[1].Id}/decline", ("reason", "Other"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        var stale = await TestSite.PostAsync(publisher, path, $"/responses/{lines[1].Id}/decline", ("reason", "Other"), ("text", "场地已另有安排"), ("Seen", "99"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("场地已另有安排", await stale.Content.ReadAsStringAsync());
        Assert.Equal(path, (await TestSite.PostAsync(publisher, path, $"/responses/{lines[1].Id}/decline", ("reason", "TooEarly"))).Headers.Location!.OriginalString);
        var talks = (await TestSite.PostAsync(publisher, path, $"/responses/{lines[0].Id}/take")).Headers.Location!.OriginalString;
        Assert.StartsWith("/deals/", talks);
        Assert.Contains(talks, await publisher.GetStringAsync(path));
        Assert.Contains(talks, await seller.GetStringAsync("/my/responses"));
        Assert.Equal(DemandStatus.Matched, (await site.Exchange.Get<ReadDemand>().RunAsync(demand, Actor.Nobody))!.Status);
        Assert.Contains("技术就绪度不够", await seller.GetStringAsync("/my/responses"));
        Assert.Contains("0512-5550 7788", await seller.GetStringAsync($"/demands/{demand}"));
        Assert.Contains("被选定", await seller.GetStringAsync("/desk"));
        Assert.Equal(HttpStatusCode.Conflict, (await TestSite.PostAsync(publisher, $"/demands/{demand}", $"/my/demands/{demand}/reopen", ("reason", "Price"))).StatusCode);
        await EndAsync(talks);
        Assert.Contains("洽谈未能成交", await publisher.GetStringAsync(path));
        var again = (await TestSite.PostAsync(publisher, path, $"/responses/{lines[0].Id}/take")).Headers.Location!.OriginalString;
        Assert.NotEqual(talks, again);
        await EndAsync(again);
        var reopened = await TestSite.PostAsync(publisher, $"/demands/{demand}", $"/my/demands/{demand}/reopen", ("reason", "Price"));
        Assert.Equal($"/demands/{demand}", reopened.Headers.Location!.OriginalString);
        await TestSite.PostAsync(publisher, $"/demands/{demand}", $"/my/demands/{demand}/close", ("fulfilled", "true"));
        Assert.Contains("需求已解决", await site.Browser().GetStringAsync($"/demands/{demand}"));
    }

    [Fact]
    public async Task A_reason_typed_on_an_overtaken_page_is_kept_and_nobody_elses_demand_is_ended()
    {
        var demand = await site.Given.DemandAsync(buyer);
        var (publisher, stranger) = (await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer)), await site.BrowserOfAsync(await site.Given.OwnerAsync(owner)));
        var (page, close) = ($"/demands/{demand}", $"/my/demands/{demand}/close");
        var stale = await TestSite.PostAsync(publisher, page, close, ("reason", "项目已改由自有团队实施"), ("Seen", "99"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var again = PageForm.In(publisher, await stale.Content.ReadAsStringAsync(), close);
        Assert.Equal("项目已改由自有团队实施", again!.Value("reason"));
        Assert.Equal(page, (await again.PostAsync()).Headers.Location!.OriginalString);
        var late = await PageForm.ForgeAsync(publisher, close, ("reason", "写到一半的理由"), ("Seen", "1"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("写到一半的理由", await late.Content.ReadAsStringAsync());
        var foreign = await PageForm.ForgeAsync(stranger, close, ("reason", "与我无关"), ("Seen", "1"));
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.DoesNotContain("与我无关", await foreign.Content.ReadAsStringAsync());
    }

    /// <summary>The buyer walks away from the talks at this address.</summary>
    private async Task EndAsync(string talks)
    {
        var deal = DealId.Parse(talks.Split('/')[^1], null);
        (await site.Exchange.Get<TerminateDeal>().RunAsync(new(await site.Given.OwnerAsync(buyer), Given.Act(), deal, await site.Given.SeenAsync(deal), "价格未能谈拢"), default)).Must();
    }

    [Fact]
    public async Task A_broker_looks_listings_up_and_takes_the_answer_back()
    {
        var (demand, listing) = (await site.Given.DemandAsync(buyer), await site.Given.ListingAsync(owner));
        var brokerage = await site.Given.PartyAsync("衡远经纪", Capacities.Brokerage);
        var broker = await site.BrowserOfAsync(await site.Given.ActorAsync(brokerage, Roles.Broker));
        Assert.DoesNotContain("type=\"checkbox\"", await broker.GetStringAsync($"/demands/{demand}/respond"));
        var found = $"/demands/{demand}/respond?find={Uri.EscapeDataString("胺法")}";
        Assert.Contains(listing.ToString(), await broker.GetStringAsync(found));
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(broker, found, $"/demands/{demand}/respond", ("listings", listing.ToString()), ("Message", "推荐"))).StatusCode);
        Assert.Contains("衡远经纪", await (await site.BrowserOfAsync(await site.Given.OwnerAsync(owner))).GetStringAsync("/my/responses"));
        var line = Assert.Single(await site.Exchange.Get<ReadResponses>().OfAsync(Given.BrokerOf(brokerage)));
        await TestSite.PostAsync(broker, "/my/responses", $"/responses/{line.Id}/withdraw");
        Assert.Contains("已撤回", await broker.GetStringAsync("/my/responses"));
    }

    [Fact]
    public async Task The_operator_takes_a_demand_down_with_a_reason_and_everyone_else_is_kept_out()
    {
        var demand = await site.Given.DemandAsync(buyer);
        var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(desk, $"/operator/demands/{demand}", $"/operator/demands/{demand}/refuse")).StatusCode);
        var stale = await TestSite.PostAsync(desk, $"/operator/demands/{demand}", $"/operator/demands/{demand}/refuse", ("reason", "与事实不符"), ("Seen", "99"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("与事实不符", await stale.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(desk, $"/operator/demands/{demand}", $"/operator/demands/{demand}/refuse", ("reason", "内容失实"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync($"/demands/{demand}")).StatusCode);
        var clerk = await site.BrowserOfAsync(await site.Given.ActorAsync(owner, Roles.Clerk));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/operator/demands")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync("/my/demands")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.GetAsync($"/demands/{await site.Given.DemandAsync(buyer)}/respond")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/my/demands/{demand}/responses")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().GetAsync("/my/demands")).StatusCode);
        Assert.Contains("XQ2026", await (await site.BrowserOfAsync(await site.Given.OperatorAsync(), "en")).GetStringAsync("/operator/demands"));
    }
}
