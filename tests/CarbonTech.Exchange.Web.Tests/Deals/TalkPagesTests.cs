using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Deals;

public sealed partial class TalkPagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId seller;
    private PartyId buyer;
    private ListingId listing;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync();
        seller = await site.Given.PartyAsync("江淮理工大学");
        buyer = await site.Given.PartyAsync("滨江化工有限公司", Capacities.Enterprise);
        listing = await site.Given.ListingAsync(seller);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_buyer_begins_at_the_listing_asks_for_secrecy_and_both_sign_the_same_digest()
    {
        using var browser = await OfAsync(buyer);
        Assert.Contains($"/deals/new?listing={listing}", await browser.GetStringAsync($"/listings/{listing}"));
        var begun = await TestSite.PostAsync(browser, $"/deals/new?listing={listing}", "/deals/new");
        var deal = begun.Headers.Location!.OriginalString;
        Assert.StartsWith("/deals/", deal);
        Assert.Contains("先签署保密协议", await browser.GetStringAsync(deal));
        var asked = await TestSite.PostAsync(browser, $"{deal}/room", $"{deal}/room/nda", ("Years", "5"));
        Assert.Equal($"{deal}/nda", asked.Headers.Location!.OriginalString);
        foreach (var party in new[] { buyer, seller })
        {
            using var side = await OfAsync(party);
            Assert.Contains("签署保密协议", await side.GetStringAsync($"{deal}/nda"));
            var signed = await TestSite.PostAsync(side, $"{deal}/nda?sure=true", $"{deal}/nda");
            Assert.Equal(HttpStatusCode.Redirect, signed.StatusCode);
        }

        Assert.Contains("双方已签", await browser.GetStringAsync($"{deal}/nda"));
    }

    [Theory]
    [InlineData("zh-CN", "受转让方委托")]
    [InlineData("en", "for the seller")]
    public async Task A_buyer_names_a_broker_who_holds_a_mandate_and_all_three_see_him(string language, string words)
    {
        var (brokerage, broker) = await site.Given.BrokerageAsync("衡远技术转移");
        var mandate = await site.Given.MandateAsync(seller, broker, site.Given.MandateTerms(broker, listing));
        using var browser = await site.BrowserOfAsync(await site.Given.OwnerAsync(buyer), language);
        Assert.Contains(words, await browser.GetStringAsync($"/deals/new?listing={listing}"));
        var wrong = await TestSite.PostAsync(browser, $"/deals/new?listing={listing}", "/deals/new", ("Mandate", Given.Act().ToString()));
        Assert.Contains("id=\"e-Mandate\"", await wrong.Content.ReadAsStringAsync());
        var deal = (await TestSite.PostAsync(browser, $"/deals/new?listing={listing}", "/deals/new", ("Mandate", mandate.ToString()))).Headers.Location!.OriginalString;
        var name = (await site.Exchange.Get<CarbonTech.Exchange.Membership.ReadParties>().NameAsync(brokerage))!.In(language);
        foreach (var actor in new[] { await site.Given.OwnerAsync(buyer), await site.Given.OwnerAsync(seller), broker })
        {
            using var side = await site.BrowserOfAsync(actor, language);
            Assert.Contains(name, WebUtility.HtmlDecode(await side.GetStringAsync(deal)));
        }
    }

    [Fact]
    public async Task The_export_question_is_answered_by_the_buyer_with_the_refusal_beside_its_field_and_confirmed_by_the_seller()
    {
        var deal = await site.Given.BegunAsync(seller, buyer, listing);
        await site.Given.SecretAsync(deal);
        using var browser = await OfAsync(buyer);
        var room = $"/deals/{deal}/room";
        var wrong = await TestSite.PostAsync(browser, room, $"{room}/export", ("ForeignUse", "true"), ("Ground", "Domestic"), ("Statement", "在越南使用"));
        var page = await wrong.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("id=\"e-Ground\"", page);
        Assert.Contains("在越南使用", page);
        var answered = await TestSite.PostAsync(browser, room, $"{room}/export", ("Ground", "Domestic"));
        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        using var owner = await OfAsync(seller);
        var action = Confirming().Match(await owner.GetStringAsync(room)).Groups[1].Value;
        await TestSite.PostAsync(owner, room, action, ("Confirmed", "true"));
        Assert.Contains("已开放", await browser.GetStringAsync(room));
    }

    [Fact]
    public async Task A_file_is_known_by_its_content_opened_through_its_row_and_its_opening_seen_by_the_seller()
    {
        var deal = await site.Given.BegunAsync(seller, buyer, listing);
        using var owner = await OfAsync(seller);
        var room = $"/deals/{deal}/room";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await UploadAsync(owner, room, $"{room}/files", "MZ not a paper", "方案.pdf", "Open")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await UploadAsync(owner, room, $"{room}/files", "%PDF-1.7 a paper", "方案.pdf", "Open")).StatusCode);
        using var browser = await OfAsync(buyer);
        var file = FileLink().Match(await browser.GetStringAsync(room)).Groups[1].Value;
        var opened = await browser.GetAsync(file);
        Assert.Equal("%PDF-1.7 a paper", await opened.Content.ReadAsStringAsync());
        Assert.Equal("attachment", opened.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("打开记录", await owner.GetStringAsync(room));
        Assert.DoesNotContain("打开记录", await browser.GetStringAsync(room));
        using var stranger = await OfAsync(await site.Given.PartyAsync("旁观者有限公司", Capacities.Enterprise));
        foreach (var path in new[] { file, room, $"/deals/{deal}/offers", $"/deals/{deal}/nda", $"/deals/{deal}/end", $"/deals/{deal}" }) Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Messages_and_tasks_are_written_in_the_room()
    {
        var deal = await site.Given.BegunAsync(seller, buyer, listing);
        using var browser = await OfAsync(buyer);
        var room = $"/deals/{deal}/room";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(browser, room, $"{room}/messages", ("Text", " "))).StatusCode);
        await TestSite.PostAsync(browser, room, $"{room}/messages", ("Text", "请提供 72 小时考核记录"));
        await TestSite.PostAsync(browser, room, $"{room}/tasks", ("Title", "提供考核记录"), ("For", "Seller"), ("Due", "2026-03-09"));
        using var owner = await OfAsync(seller);
        var page = await owner.GetStringAsync(room);
        Assert.Contains("请提供 72 小时考核记录", page);
        var done = TaskAction().Match(page).Groups[1].Value;
        await TestSite.PostAsync(owner, room, done, ("Done", "true"));
        Assert.Contains("已完成", await owner.GetStringAsync(room));
        Assert.Contains("选择下一步", await browser.GetStringAsync("/desk"));
    }

    [Fact]
    public async Task An_offer_is_made_countered_beside_the_former_and_accepted_after_being_asked_once_more()
    {
        var deal = await site.Given.BegunAsync(seller, buyer, listing);
        using var browser = await OfAsync(buyer);
        using var owner = await OfAsync(seller);
        var offers = $"/deals/{deal}/offers";
        var bad = await TestSite.PostAsync(browser, $"{offers}/new", $"{offers}/new", Typed(("PaymentMode", "INSTAL"), ("Price", "60万"), ("Parts[0].Amount", "10万"), ("Parts[0].Milestone", "生效"), ("Parts[0].Days", "15")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        Assert.Contains("id=\"e-Instalments\"", await bad.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(browser, $"{offers}/new", $"{offers}/new", Typed(("Price", "60万")))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await TestSite.PostAsync(owner, $"{offers}/new", $"{offers}/new", Typed(("Price", "750000")))).StatusCode);
        var page = await browser.GetStringAsync(offers);
        Assert.Contains("已变更", page);
        Assert.Contains("<svg", page);
        var accept = AcceptLink().Match(page).Groups[1].Value;
        Assert.Contains("不能撤回", await browser.GetStringAsync(accept));
        var accepted = await TestSite.PostAsync(browser, accept, accept);
        Assert.Equal($"/deals/{deal}", accepted.Headers.Location!.OriginalString);
        Assert.Equal(DealStatus.Gates, (await site.Services.GetRequiredService<ReadDeals>().OneAsync(deal, await site.Given.OwnerAsync(buyer)))!.Deal.Status);
    }

    [Fact]
    public async Task A_side_walks_away_with_a_reason_that_the_other_reads()
    {
        var deal = await site.Given.BegunAsync(seller, buyer, listing);
        using var browser = await OfAsync(buyer);
        var end = $"/deals/{deal}/end";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(browser, end, $"{end}/terminate", ("Reason", ""))).StatusCode);
        await TestSite.PostAsync(browser, end, $"{end}/terminate", ("Reason", "选址改变，今年不再实施"));
        using var owner = await OfAsync(seller);
        Assert.Contains("选址改变，今年不再实施", await owner.GetStringAsync($"/deals/{deal}"));
    }

    [Fact]
    public async Task A_dispute_is_raised_by_a_side_and_decided_by_the_operator()
    {
        var deal = await site.Given.BegunAsync(seller, buyer, listing);
        using var owner = await OfAsync(seller);
        var end = $"/deals/{deal}/end";
        await TestSite.PostAsync(owner, end, $"{end}/dispute", ("Statement", "保密资料外传"));
        using var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        Assert.Contains("处理争议", await desk.GetStringAsync("/desk"));
        await TestSite.PostAsync(desk, end, $"{end}/resolve", ("Resume", "true"), ("Resolution", "已核实，交易继续"));
        Assert.Contains("已核实，交易继续", await owner.GetStringAsync($"/deals/{deal}"));
    }

    [Fact]
    public async Task An_answered_enquiry_and_a_response_lead_into_a_deal()
    {
        var enquiry = await site.Given.AnsweredAsync(listing, buyer);
        using var browser = await OfAsync(buyer);
        var begun = await TestSite.PostAsync(browser, $"/enquiries/{enquiry}", $"/enquiries/{enquiry}/talks");
        Assert.StartsWith("/deals/", begun.Headers.Location!.OriginalString);
        var other = await site.Given.ListingAsync(seller);
        var demand = await site.Given.DemandAsync(buyer);
        var response = await site.Given.ResponseAsync(demand, seller, other);
        var taken = await TestSite.PostAsync(browser, $"/my/demands/{demand}/responses", $"/responses/{response}/take", ("listing", other.ToString()));
        Assert.StartsWith("/deals/", taken.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task Every_page_answers_every_side_in_both_languages(string language)
    {
        var brokerage = await site.Given.PartyAsync("衡远技术转移", Capacities.Brokerage);
        var deal = await site.Given.BegunAsync(seller, buyer, listing, brokerage);
        await site.Given.OpenRoomAsync(deal);
        await site.Given.OfferAsync(deal, DealSide.Buyer);
        await site.Given.OfferAsync(deal, DealSide.Seller, Given.Licence(800_000) with { PaymentMode = "ROY_ENTRY", Royalty = new("BASE_SALES", "RATE_FIXED", 250, 5, Money.Yuan(10_000), true) });
        foreach (var actor in new[] { await site.Given.OwnerAsync(buyer), await site.Given.OwnerAsync(seller), await site.Given.OwnerAsync(brokerage), await site.Given.OperatorAsync() })
        {
            using var browser = await site.BrowserOfAsync(actor, language);
            foreach (var path in new[] { "", "/room", "/offers", "/nda", "/end" })
            {
                var answer = await browser.GetAsync($"/deals/{deal}{path}");
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} in {language} for {actor.Party}: {answer.StatusCode}");
                Assert.DoesNotContain("style=\"", await answer.Content.ReadAsStringAsync());
            }

            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/deals")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/deals?stage=Negotiation")).StatusCode);
        }
    }

    private async Task<HttpClient> OfAsync(PartyId party) => await site.BrowserOfAsync(await site.Given.OwnerAsync(party));

    private static (string, string)[] Typed(params (string Name, string Value)[] more) =>
    [
        .. new[] { ("DealType", "LIC-PAT-ORD"), ("PaymentMode", "ONCE"), ("Territory", "中国境内"), ("TermMonths", "60"), ("Improvements", "Each"), ("TaxIncluded", "true"), ("PayWithinDays", "15"), ("Settlement", "Supervised"), ("ValidThrough", "2026-03-20") }
            .Where(f => more.All(m => m.Name != f.Item1)),
        .. more,
    ];

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient browser, string page, string action, string content, string name, string tier)
    {
        var html = await browser.GetStringAsync(page);
        var form = Regex.Matches(html, "<form.*?</form>", RegexOptions.Singleline).First(m => m.Value.Contains($"action=\"{action}\"", StringComparison.Ordinal)).Value;
        using var body = new MultipartFormDataContent();
        foreach (Match hidden in Regex.Matches(form, "<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")) body.Add(new StringContent(WebUtility.HtmlDecode(hidden.Groups[2].Value)), hidden.Groups[1].Value);
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        body.Add(file, "File", name);
        body.Add(new StringContent(tier), "Tier");
        return await browser.PostAsync(action, body);
    }

    [GeneratedRegex("action=\"(/deals/[0-9a-f]+/room/export/[0-9a-f]+)\"")]
    private static partial Regex Confirming();

    [GeneratedRegex("href=\"(/deals/[0-9a-f]+/room/files/[0-9a-f]+)\"")]
    private static partial Regex FileLink();

    [GeneratedRegex("action=\"(/deals/[0-9a-f]+/room/tasks/[0-9a-f]+)\"")]
    private static partial Regex TaskAction();

    [GeneratedRegex("href=\"(/deals/[0-9a-f]+/offers/[0-9a-f]+/accept)\"")]
    private static partial Regex AcceptLink();
}
