using System.Net;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Auctions;

/// <summary>The live room through HTTP: pages, bids by form, and the stream.</summary>
public sealed partial class RoomTests : IAsyncLifetime
{
    private TestSite site = null!;
    private PartyId seller;
    private LotId lot;
    private IReadOnlyList<(PartyId Party, RegistrationId Registration)> bidders = [];

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync(demonstration: true, StepByHand);
        seller = await site.Given.PartyAsync();
        (lot, bidders) = await site.Given.RunningLotAsync(seller);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_bid_is_asked_once_more_on_a_page_of_its_own_and_then_stands_in_the_room()
    {
        using var browser = await BidderAsync(0);
        var (room, bids) = ($"/lots/{lot}", $"/lots/{lot}/bids");
        var sure = await TestSite.PostAsync(browser, room, bids, ("Amount", "1,000,000"));
        var page = Plain(await sure.Content.ReadAsStringAsync());
        Assert.Contains("不能撤回", page, StringComparison.Ordinal);
        Assert.DoesNotContain("B-01 领先", Plain(await browser.GetStringAsync(room)), StringComparison.Ordinal);
        var fields = Hidden().Matches(await sure.Content.ReadAsStringAsync()).Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)));
        var done = await browser.PostAsync(bids, new FormUrlEncodedContent(fields.Where(f => f.Key != "Watch").DistinctBy(f => f.Key)));
        Assert.Equal((HttpStatusCode.Redirect, room), (done.StatusCode, done.Headers.Location!.OriginalString));
        Assert.Contains("B-01 领先", Plain(await browser.GetStringAsync(room)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bid_that_is_refused_says_why_and_keeps_what_was_typed()
    {
        using var browser = await BidderAsync(0);
        var no = await TestSite.PostAsync(browser, $"/lots/{lot}", $"/lots/{lot}/bids", ("Amount", "1,000,001"), ("Sure", "true"));
        Assert.Contains("value=\"1,000,001\"", await no.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, no.StatusCode);
    }

    [Fact]
    public async Task A_bid_without_an_amount_says_so_even_when_it_is_confirmed_and_a_wrong_maximum_blames_the_maximum_alone()
    {
        using var browser = await BidderAsync(0);
        var none = await TestSite.PostAsync(browser, $"/lots/{lot}", $"/lots/{lot}/bids", ("Amount", ""), ("Confirmed", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        var wrong = await TestSite.PostAsync(browser, $"/lots/{lot}", $"/lots/{lot}/bids", ("Amount", "1,000,000"), ("Maximum", "abc"));
        var page = await wrong.Content.ReadAsStringAsync();
        Assert.Contains("e-Maximum", page, StringComparison.Ordinal);
        Assert.DoesNotContain("e-Amount", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("999,999", null, "e-Amount", "报价过低")]
    [InlineData("1,000,001", null, "e-Amount", "整数个加价幅度")]
    [InlineData("1,000,000", "1,000,001", "e-Maximum", "整数个加价幅度")]
    [InlineData("1,020,000", "1,000,000", "e-Maximum", "不得低于报价")]
    public async Task What_would_be_refused_anyway_is_refused_beside_its_field_before_anybody_is_asked(string amount, string? maximum, string field, string words)
    {
        using var browser = await BidderAsync(0);
        var no = await TestSite.PostAsync(browser, $"/lots/{lot}", $"/lots/{lot}/bids", ("Amount", amount), ("Maximum", maximum ?? ""));
        var page = await no.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, no.StatusCode);
        Assert.Contains($"id=\"{field}\"", page, StringComparison.Ordinal);
        Assert.Contains(words, Plain(page), StringComparison.Ordinal);
        Assert.DoesNotContain("确认报价", Plain(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leads_is_told_so_before_he_is_asked_and_may_still_name_a_maximum()
    {
        await BidAsync(0, 1_000_000);
        using var browser = await BidderAsync(0);
        var no = await TestSite.PostAsync(browser, $"/lots/{lot}", $"/lots/{lot}/bids", ("Amount", "1,020,000"));
        Assert.Contains("您已领先", Plain(await no.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var sure = await TestSite.PostAsync(browser, $"/lots/{lot}", $"/lots/{lot}/bids", ("Amount", "1,020,000"), ("Maximum", "1,100,000"));
        Assert.Contains("确认报价", Plain(await sure.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_seat_reads_why_there_is_no_form_and_a_bid_of_his_is_refused_in_words()
    {
        using var stranger = site.Browser();
        Assert.Contains("取得资格并已缴保证金的竞买方才能报价", await stranger.GetStringAsync($"/lots/{lot}"), StringComparison.Ordinal);
        using var other = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("旁观企业", Capacities.Enterprise)));
        var page = await other.GetStringAsync($"/lots/{lot}");
        var token = Hidden().Matches(page).First(m => m.Groups[1].Value == "__RequestVerificationToken").Groups[2].Value;
        Dictionary<string, string> fields = new() { ["__RequestVerificationToken"] = token, ["Registration"] = bidders[0].Registration.ToString(), ["Amount"] = "1000000", ["Sure"] = "true", ["Seen"] = "1", ["ActId"] = CarbonTech.Exchange.Testing.Given.Act().ToString() };
        var no = await other.PostAsync($"/lots/{lot}/bids", new FormUrlEncodedContent(fields));
        Assert.Contains("role=\"alert\"", await no.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bids_of_several_days_are_told_apart_by_their_day()
    {
        await BidAsync(0, 1_000_000);
        Assert.DoesNotMatch(@"<time[^>]*>\d\d-\d\d \d\d:\d\d:", await site.Browser().GetStringAsync($"/lots/{lot}"));
        var moment = await Use<CarbonTech.Exchange.Auctions.Bidding.ReadMoment>().RunAsync(lot, default);
        var later = moment! with { Last = [moment.Last[0] with { At = moment.Last[0].At.AddDays(1) }, moment.Last[0]] };
        var frame = await Use<CarbonTech.Exchange.Web.Auctions.Live.RoomFragment>().RenderAsync(later, "zh-CN");
        Assert.Equal(2, Regex.Count(System.Text.Encoding.UTF8.GetString(frame.Bytes.Span), @"<time[^>]*>\d\d-\d\d \d\d:\d\d:"));
    }

    [Fact]
    public async Task The_stream_brings_each_new_state_in_order_and_a_reconnect_gets_the_present_one()
    {
        using var watcher = site.Browser();
        using var stream = new StreamReader(await watcher.GetStreamAsync($"/lots/{lot}/live?culture=zh-CN&v=-1"));
        var first = await EventAsync(stream);
        Assert.Contains("尚无报价", Plain(first.Html), StringComparison.Ordinal);
        await BidAsync(0, 1_000_000);
        var second = await EventAsync(stream);
        Assert.Contains("B-01 领先", Plain(second.Html), StringComparison.Ordinal);
        await BidAsync(1, 1_020_000);
        var third = await EventAsync(stream);
        Assert.Contains("B-02 领先", Plain(third.Html), StringComparison.Ordinal);
        Assert.True(first.Id < second.Id && second.Id < third.Id);

        using var again = new StreamReader(await watcher.GetStreamAsync($"/lots/{lot}/live?culture=en&v={second.Id}"));
        var now = await EventAsync(again);
        Assert.Equal(third.Id, now.Id);
        Assert.Contains("B-02 leads", Plain(now.Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_the_reserve_or_of_a_maximum_is_in_the_room()
    {
        var (hidden, with) = await site.Given.RunningLotAsync(await site.Given.PartyAsync("沪上研究院", Capacities.ResearchInstitute), terms: CarbonTech.Exchange.Testing.Given.Terms(reserve: 1_987_654));
        var by = await site.Given.OwnerAsync(with[0].Party);
        (await Use<CarbonTech.Exchange.Auctions.Bidding.PlaceBid>().RunAsync(new(by, CarbonTech.Exchange.Testing.Given.Act(), hidden, with[0].Registration, Money.Yuan(1_000_000), Money.Yuan(1_440_000), true, 1), default)).Must();
        using var browser = site.Browser();
        foreach (var path in new[] { $"/lots/{hidden}", $"/lots/{hidden}/log", $"/lots/{hidden}/log.json" })
        {
            var text = await browser.GetStringAsync(path);
            Assert.DoesNotContain("1,987,654", text, StringComparison.Ordinal);
            Assert.DoesNotContain("198765400", text, StringComparison.Ordinal);
            Assert.DoesNotContain("144000000", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_page_of_sessions_answers_in_both_languages_to_each_who_may_read_it()
    {
        await BidAsync(0, 1_000_000);
        var session = (await Use<ReadLot>().RunAsync(lot, Actor.Nobody, default))!.Lot.Session;
        string[] open = ["/sessions", $"/sessions/{session}", $"/lots/{lot}", $"/lots/{lot}/log", $"/rules/{HouseRules.Version}"];
        string[] house = ["/desk/registrations", "/sessions/new", "/rules/new", $"/registrations/{bidders[0].Registration}"];
        string[] taker = ["/my/lots", $"/registrations/{bidders[0].Registration}", $"/lots/{lot}/register"];
        foreach (var language in new[] { "zh-CN", "en" })
        {
            await AnswerAsync(site.Browser(language), open);
            await AnswerAsync(await site.BrowserOfAsync(await site.Given.OperatorAsync(), language), [.. open, .. house]);
            await AnswerAsync(await site.BrowserOfAsync(await site.Given.OwnerAsync(bidders[0].Party), language), [.. open, .. taker]);
            await AnswerAsync(await site.BrowserOfAsync(await site.Given.OwnerAsync(seller), language), [.. open, "/my/lots"]);
        }
    }

    [Fact]
    public async Task The_operator_suspends_with_a_reason_that_everyone_reads_and_resumes()
    {
        using var house = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        var done = await TestSite.PostAsync(house, $"/lots/{lot}", $"/lots/{lot}/suspend", ("Reason", "线路故障核查"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("线路故障核查", Plain(await site.Browser().GetStringAsync($"/lots/{lot}")), StringComparison.Ordinal);
        await TestSite.PostAsync(house, $"/lots/{lot}", $"/lots/{lot}/resume");
        Assert.DoesNotContain("线路故障核查", Plain(await site.Browser().GetStringAsync($"/lots/{lot}")), StringComparison.Ordinal);
    }

    private static async Task AnswerAsync(HttpClient browser, IEnumerable<string> paths)
    {
        using (browser)
        {
            foreach (var path in paths)
            {
                var answer = await browser.GetAsync(path);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
            }
        }
    }

    /// <summary>The workers step when the test says so, not in loops of their own.</summary>
    private static void StepByHand(WebApplicationBuilder builder)
    {
        var loops = builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationFactory?.Method.ReturnType == typeof(WorkerHost)).ToList();
        foreach (var loop in loops) builder.Services.Remove(loop);
    }

    private T Use<T>()
        where T : notnull => site.Services.GetRequiredService<T>();

    private async Task<HttpClient> BidderAsync(int which) => await site.BrowserOfAsync(await site.Given.OwnerAsync(bidders[which].Party));

    private async Task BidAsync(int which, long yuan)
    {
        var by = await site.Given.OwnerAsync(bidders[which].Party);
        (await Use<CarbonTech.Exchange.Auctions.Bidding.PlaceBid>().RunAsync(
            new(by, CarbonTech.Exchange.Testing.Given.Act(), lot, bidders[which].Registration, Money.Yuan(yuan), null, true, 1), default)).Must();
    }

    private static async Task<(int Id, string Html)> EventAsync(StreamReader stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var (id, html) = (0, new System.Text.StringBuilder());
        while (await stream.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("id: ", StringComparison.Ordinal)) id = int.Parse(line[4..], System.Globalization.CultureInfo.InvariantCulture);
            if (line.StartsWith("data: ", StringComparison.Ordinal)) html.AppendLine(line[6..]);
            if (line.Length == 0 && html.Length > 0) return (id, html.ToString());
        }

        throw new EndOfStreamException();
    }

    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
