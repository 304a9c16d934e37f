using System.Net;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Deals;

public sealed class MandatePagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId client;
    private PartyId firm;
    private Actor broker = Actor.Nobody;
    private ListingId listing;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync();
        (client, firm) = (await site.Given.PartyAsync(), await site.Given.PartyAsync("滨江化工", Capacities.Enterprise));
        (_, broker) = await site.Given.BrokerageAsync();
        listing = await site.Given.ListingAsync(client);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_client_proposes_both_sign_the_same_text_and_the_broker_records_an_introduction_to_which_the_buyer_objects()
    {
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(client));
        var proposed = await ProposeAsync(owner);
        Assert.Equal(HttpStatusCode.Redirect, proposed.StatusCode);
        var path = proposed.Headers.Location!.OriginalString;
        Assert.Contains(path, await owner.GetStringAsync("/desk"));
        await SignAsync(owner, path);
        var desk = await site.BrowserOfAsync(broker, "en");
        Assert.Contains("Contract of technology brokerage", await desk.GetStringAsync(path));
        await SignAsync(desk, path);
        Assert.Contains("已签署", await owner.GetStringAsync(path));
        var introduced = await Upload.PostAsync(desk, $"{path}/introduce", $"{path}/introduce", ("Evidence", "纪要.pdf", Upload.Pdf),
            ("Other", "滨江化工"), ("On", "2026-03-02"), ("Note", "在南京会谈"), ("Tie", ""));
        Assert.Equal(HttpStatusCode.Redirect, introduced.StatusCode);
        var record = introduced.Headers.Location!.OriginalString;
        var buyer = await site.BrowserOfAsync(await site.Given.OwnerAsync(firm));
        Assert.Contains(record, await buyer.GetStringAsync("/mandates"));
        Assert.Equal(Upload.Pdf, await buyer.GetByteArrayAsync($"{record}/evidence"));
        await TestSite.PostAsync(buyer, record, $"{record}/object", ("Text", "双方此前已经认识"));
        Assert.Contains("双方此前已经认识", await desk.GetStringAsync(record));
        var board = await desk.GetStringAsync("/broker");
        Assert.Contains(path, board);
        Assert.Contains("滨江化工", board);
        Assert.DoesNotContain("style=\"", board);
    }

    [Fact]
    public async Task A_signature_is_asked_for_once_more_and_declining_needs_a_reason()
    {
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(client));
        var path = (await ProposeAsync(owner)).Headers.Location!.OriginalString;
        Assert.DoesNotContain($"action=\"{path}/sign\"", await owner.GetStringAsync(path));
        var desk = await site.BrowserOfAsync(broker);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(desk, path, $"{path}/decline", ("Reason", ""))).StatusCode);
        await TestSite.PostAsync(desk, path, $"{path}/decline", ("Reason", "人手不足"));
        Assert.Contains("人手不足", await owner.GetStringAsync(path));
    }

    [Fact]
    public async Task A_faulty_proposal_comes_back_with_what_was_typed()
    {
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(client));
        var answer = await TestSite.PostAsync(owner, "/mandates/new", "/mandates/new", ("Broker", $"{broker.Party}/{broker.Person}"), ("Subject", "Need"), ("Need", ""),
            ("TierRate", "45"), ("TierFrom", ""), ("Payer", "Split"), ("From", "2026-03-02"), ("Until", "2026-09-01"));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("id=\"e-Need\"", page);
        Assert.Contains("id=\"f-Rate\"", page);
        Assert.Contains("value=\"45\"", page);
    }

    [Fact]
    public async Task A_brokerage_finds_its_client_and_proposes_with_tiers()
    {
        var desk = await site.BrowserOfAsync(broker);
        Assert.Contains($"/mandates/new?client={client}", await desk.GetStringAsync("/mandates/new?words=" + Uri.EscapeDataString("江淮")));
        var done = await TestSite.PostAsync(desk, $"/mandates/new?client={client}", "/mandates/new", ("Broker", $"{broker.Party}/{broker.Person}"), ("Subject", $"Listing/{listing}"),
            ("TierFrom", ""), ("TierRate", "5"), ("TierFrom", "1,000,000"), ("TierRate", "2.5"), ("Payer", "Seller"), ("From", "2026-03-02"), ("Until", "2026-09-01"));
        var page = await desk.GetStringAsync(done.Headers.Location!.OriginalString);
        Assert.Contains("超过 ¥&#xA0;1,000,000 的部分 2.5%", page.Replace("\u00a0", "&#xA0;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_of_others_are_closed()
    {
        var mandate = await site.Given.MandateAsync(client, broker, site.Given.MandateTerms(broker, listing));
        var record = await site.Given.IntroducedAsync(mandate, broker, firm);
        foreach (var path in new[] { "/mandates", "/mandates/new", "/broker", $"/mandates/{mandate}", $"/introductions/{record}", $"/introductions/{record}/evidence" })
        {
            Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().GetAsync(path)).StatusCode);
        }

        var stranger = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("别的大学")));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/mandates/{mandate}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/introductions/{record}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/introductions/{record}/evidence")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await stranger.GetAsync("/broker")).StatusCode);
        var auditor = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        Assert.Contains($"/mandates/{mandate}", await auditor.GetStringAsync("/mandates"));
    }

    [Fact]
    public async Task The_operator_records_a_grade_that_the_public_page_shows()
    {
        var plain = await site.Given.ActorAsync(broker.Party, Roles.Broker);
        var path = $"/operator/parties/{broker.Party}/brokers";
        var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        Assert.Contains(path, await desk.GetStringAsync($"/operator/parties/{broker.Party}"));
        var faulty = await TestSite.PostAsync(desk, path, $"{path}/{plain.Person}/record", ("Grade", "Senior"), ("Number", ""), ("IssuedBy", "省科技厅"), ("IssuedOn", "2025-05-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, faulty.StatusCode);
        await TestSite.PostAsync(desk, path, $"{path}/{plain.Person}/record", ("Grade", "Senior"), ("Number", "SN-77"), ("IssuedBy", "省科技厅"), ("IssuedOn", "2025-05-01"));
        Assert.Contains("SN-77", await site.Browser().GetStringAsync($"/parties/{broker.Party}"));
        await TestSite.PostAsync(desk, path, $"{path}/{plain.Person}/withdraw", ("Reason", "证书过期"));
        Assert.DoesNotContain("SN-77", await site.Browser("en").GetStringAsync($"/parties/{broker.Party}"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.BrowserOfAsync(broker)).GetAsync(path)).StatusCode);
    }

    private async Task<HttpResponseMessage> ProposeAsync(HttpClient browser) => await TestSite.PostAsync(browser, "/mandates/new", "/mandates/new",
        ("Broker", $"{broker.Party}/{broker.Person}"), ("Subject", $"{nameof(MandateSubject.Listing)}/{listing}"), ("TierRate", "3"), ("TierFrom", ""), ("Payer", "Split"), ("SellerShare", "50"),
        ("From", "2026-03-02"), ("Until", "2026-09-01"));

    private static async Task SignAsync(HttpClient browser, string path) =>
        Assert.Equal(path, (await TestSite.PostAsync(browser, $"{path}?sure=true", $"{path}/sign")).Headers.Location!.OriginalString);
}
