using System.Net;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Deals;

/// <summary>A choice that was not made, or that nobody can read, is none: nothing is ended, withdrawn or dropped in its place.</summary>
public sealed partial class UnreadChoiceTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId seller;
    private PartyId buyer;
    private DealId deal;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync();
        seller = await site.Given.PartyAsync("江淮理工大学");
        buyer = await site.Given.PartyAsync("滨江化工有限公司", Capacities.Enterprise);
        deal = await site.Given.BegunAsync(seller, buyer, await site.Given.ListingAsync(seller));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("maybe")]
    public async Task A_dispute_is_not_decided_without_the_choice_how(string resume)
    {
        using var owner = await OfAsync(seller);
        var end = $"/deals/{deal}/end";
        await TestSite.PostAsync(owner, end, $"{end}/dispute", ("Statement", "保密资料外传"));
        using var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        var no = await TestSite.PostAsync(desk, end, $"{end}/resolve", ("Resume", resume), ("Resolution", "已核实，交易继续"));
        var page = WebUtility.HtmlDecode(await no.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        Assert.Contains("id=\"e-Resume\"", page);
        Assert.Contains("已核实，交易继续", page);
        Assert.Equal(DealStatus.Disputed, await StatusAsync());
    }

    [Fact]
    public async Task A_file_stays_when_its_new_tier_cannot_be_read()
    {
        using var owner = await OfAsync(seller);
        var room = $"/deals/{deal}/room";
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostFileAsync(owner, room, $"{room}/files", ("File", "方案.pdf", Upload.Pdf), ("Tier", "Secret"))).StatusCode);
        var file = FileAction().Match(await owner.GetStringAsync(room)).Groups[1].Value;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(owner, room, file, ("Tier", "Everyone"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(owner, room, file, ("Tier", "Open"))).StatusCode);
    }

    [Fact]
    public async Task A_task_a_stage_and_a_proposed_end_wait_for_a_choice_that_can_be_read()
    {
        using var browser = await OfAsync(buyer);
        using var owner = await OfAsync(seller);
        var (room, end) = ($"/deals/{deal}/room", $"/deals/{deal}/end");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(browser, $"/deals/{deal}", $"/deals/{deal}/stage", ("Negotiate", "x"))).StatusCode);
        Assert.Equal(DealStatus.Opened, await StatusAsync());
        await TestSite.PostAsync(browser, room, $"{room}/tasks", ("Title", "提供考核记录"), ("For", "Seller"), ("Due", "2026-03-09"));
        var task = TaskAction().Match(await browser.GetStringAsync(room)).Groups[1].Value;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(browser, room, task, ("Done", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(owner, room, task, ("Done", "true"))).StatusCode);
        deal = await site.Given.AgreedAsync(seller, buyer, listing: await site.Given.ListingAsync(seller));
        end = $"/deals/{deal}/end";
        await TestSite.PostAsync(owner, end, $"{end}/propose", ("Reason", "设备停产"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(browser, end, $"{end}/answer", ("Agreed", "x"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(browser, end, $"{end}/answer", ("Agreed", "true"))).StatusCode);
        Assert.Equal(DealStatus.Terminated, await StatusAsync());
    }

    [Theory]
    [InlineData("100000000000000000000")]
    [InlineData("79228162514264337593543950335")]
    public async Task A_royalty_that_no_number_holds_is_refused_beside_its_field(string percent)
    {
        using var browser = await OfAsync(buyer);
        var offers = $"/deals/{deal}/offers/new";
        var no = await TestSite.PostAsync(browser, offers, offers, ("DealType", "LIC-PAT-ORD"), ("PaymentMode", "ROYALTY"), ("Territory", "中国境内"), ("TermMonths", "120"), ("Improvements", "Each"),
            ("PayWithinDays", "15"), ("Settlement", "Supervised"), ("ValidThrough", "2026-03-20"), ("Base", "BASE_SALES"), ("Rate", "RATE_FIXED"), ("BasisPoints", percent), ("Years", "5"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        Assert.Contains("id=\"e-BasisPoints\"", await no.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_empty_file_is_no_file_that_the_room_takes()
    {
        using var owner = await OfAsync(seller);
        var room = $"/deals/{deal}/room";
        var no = await TestSite.PostFileAsync(owner, room, $"{room}/files", ("File", "空.pdf", []), ("Tier", "Open"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        Assert.Contains("只接受", WebUtility.HtmlDecode(await no.Content.ReadAsStringAsync()));
        using var browser = await OfAsync(buyer);
        await site.Given.SecretAsync(deal);
        var answer = await TestSite.PostFileAsync(browser, room, $"{room}/export", ("Evidence", "证明.pdf", []), ("Ground", "Domestic"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    private async Task<HttpClient> OfAsync(PartyId party) => await site.BrowserOfAsync(await site.Given.OwnerAsync(party));

    private async Task<DealStatus> StatusAsync() => (await site.Services.GetRequiredService<ReadDeals>().OneAsync(deal, await site.Given.OwnerAsync(buyer)))!.Deal.Status;

    [GeneratedRegex("action=\"(/deals/[0-9a-f]+/room/files/[0-9a-f]+)\"")]
    private static partial Regex FileAction();

    [GeneratedRegex("action=\"(/deals/[0-9a-f]+/room/tasks/[0-9a-f]+)\"")]
    private static partial Regex TaskAction();
}
