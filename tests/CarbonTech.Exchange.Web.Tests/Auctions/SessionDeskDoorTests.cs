using System.Net;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Auctions;

/// <summary>The operator changes, announces and cancels a session.</summary>
public sealed class SessionDeskDoorTests : AuctionDoorCase
{
    [Fact]
    public async Task The_operator_changes_a_draft_and_a_page_that_is_out_of_date_changes_nothing()
    {
        var session = await Site.Given.SessionAsync();
        using var house = await HouseAsync();
        var (form, late) = (await EditAsync(house, session), await EditAsync(house, session));
        Done(await form.With("TitleEn", "Spring session of batteries").PostAsync(), $"/sessions/{session}");
        var no = await late.With("TitleEn", "Another title").PostAsync();
        Assert.Equal(HttpStatusCode.Conflict, no.StatusCode);
        Assert.Contains("value=\"Another title\"", await no.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal("Spring session of batteries", (await ViewAsync(session)).Text.TitleEn);
    }

    [Theory]
    [InlineData("TitleZh", "")]
    [InlineData("RegistrationUntil", "2026-03-02T09:00")]
    [InlineData("FreeEndsAt", "2026-03-03T09:00")]
    [InlineData("CommissionBasisPoints", "20000")]
    public async Task What_a_session_cannot_be_is_marked_beside_its_field_and_the_rest_stays(string field, string typed)
    {
        var session = await Site.Given.SessionAsync();
        using var house = await HouseAsync();
        var again = await (await EditAsync(house, session)).With("TitleEn", "Kept as typed").With(field, typed).PostAsync();
        await BesideAsync(again, field, typed);
        Assert.Contains("value=\"Kept as typed\"", await again.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_operator_changes_announces_and_cancels()
    {
        var session = await Site.Given.SessionAsync();
        var lot = await Site.Given.ConsignedAsync(session, Seller);
        var seen = await ViewAsync(session);
        using var seller = await OwnerAsync(Seller);
        Assert.Equal(HttpStatusCode.NotFound, (await seller.GetAsync($"/sessions/{session}/edit", Cancel)).StatusCode);
        using var house = await HouseAsync();
        var edited = await EditAsync(house, session);
        (string, string)[] form = [("Seen", $"{seen.Version}"), ("TitleZh", "改名"), ("TitleEn", "Renamed"), ("Reason", "不办了")];
        foreach (var time in new[] { "DisplayFrom", "RegistrationFrom", "RegistrationUntil", "DepositUntil", "StartsAt", "FreeEndsAt" }) form = [.. form, (time, edited.Value(time)!)];
        foreach (var act in new[] { "edit", "announce", "cancel" })
        {
            Assert.Equal((act, HttpStatusCode.Forbidden), (act, (await PageForm.ForgeAsync(seller, $"/sessions/{session}/{act}", form)).StatusCode));
        }

        foreach (var path in new[] { $"/sessions/{session}/edit", "/sessions/new" })
        {
            var unread = await PageForm.ForgeAsync(seller, path, ("StartsAt", "not a time"));
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, unread.StatusCode));
            Assert.DoesNotContain("not a time", await unread.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }

        var now = await ViewAsync(session);
        Assert.Equal((seen.Text, SessionStatus.Draft, lot), (now.Text, now.Status, now.Lots.Single().Id));
    }

    [Fact]
    public async Task A_session_is_announced_once_with_its_lots_and_an_empty_one_is_not()
    {
        var session = await Site.Given.SessionAsync();
        using var house = await HouseAsync();
        var no = await (await AnnounceAsync(house, session)).PostAsync();
        await RefusedAsync(no, HttpStatusCode.Conflict, "还没有委托的标的");
        await Site.Given.ConsignedAsync(session, Seller);
        Done(await (await AnnounceAsync(house, session)).PostAsync(), $"/sessions/{session}");
        var now = await ViewAsync(session);
        Assert.Equal((SessionStatus.Announced, LotStatus.Announced), (now.Status, now.Lots.Single().Status));
        Assert.Contains(now.AnnouncementDigest![..12], await Site.Browser().GetStringAsync($"/sessions/{session}", Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await house.GetAsync($"/sessions/{session}/announce", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_session_is_cancelled_with_a_reason_that_everyone_reads_and_that_is_not_too_long()
    {
        var session = await Site.Given.SessionAsync();
        await Site.Given.ConsignedAsync(session, Seller);
        await Site.Given.AnnouncedAsync(session);
        using var house = await HouseAsync();
        await BesideAsync(await (await CancelAsync(house, session)).PostAsync(), "Reason", "");
        var longer = new string('因', 1_001);
        await BesideAsync(await (await CancelAsync(house, session)).With("Reason", longer).PostAsync(), "Reason", longer);
        Done(await (await CancelAsync(house, session)).With("Reason", "主要标的权属有争议").PostAsync(), $"/sessions/{session}");
        Assert.Contains("主要标的权属有争议", Plain(await Site.Browser().GetStringAsync($"/sessions/{session}", Cancel)), StringComparison.Ordinal);
        var now = await ViewAsync(session);
        Assert.Equal((SessionStatus.Cancelled, LotStatus.Withdrawn), (now.Status, now.Lots.Single().Status));
    }

    private static Task<PageForm> EditAsync(HttpClient house, SessionId session) => PageForm.OfAsync(house, $"/sessions/{session}/edit", $"/sessions/{session}/edit");

    private static Task<PageForm> AnnounceAsync(HttpClient house, SessionId session) => PageForm.OfAsync(house, $"/sessions/{session}/announce", $"/sessions/{session}/announce");

    private static Task<PageForm> CancelAsync(HttpClient house, SessionId session) => PageForm.OfAsync(house, $"/sessions/{session}", $"/sessions/{session}/cancel");

    private async Task<SessionView> ViewAsync(SessionId session) => (await Use<ReadSession>().RunAsync(session, await Site.Given.OperatorAsync(), Cancel))!;
}
