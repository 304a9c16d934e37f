using System.Net;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Auctions;

/// <summary>A bid party on its way to the seat: judged, asked for more, joined by its members, its tie approved.</summary>
public sealed class RegistrationDoorTests : AuctionDoorCase
{
    [Fact]
    public async Task The_operator_qualifies_from_the_page_and_one_that_is_out_of_date_is_not_believed()
    {
        var id = await Site.Given.AppliedAsync(await Site.Given.OpenLotAsync(Seller), await TakerAsync());
        using var house = await HouseAsync();
        var stale = await OfAsync(house, id, "qualify");
        Done(await (await OfAsync(house, id, "ask")).With("Reason", "请补交营业执照").PostAsync(), $"/registrations/{id}");
        Assert.Equal(HttpStatusCode.Conflict, (await stale.PostAsync()).StatusCode);
        Assert.Equal(RegistrationStatus.Supplement, (await ViewAsync(id)).Status);
    }

    [Fact]
    public async Task A_qualified_bid_party_has_its_code_and_its_bill_and_nobody_qualifies_himself()
    {
        var taker = await TakerAsync();
        var id = await Site.Given.AppliedAsync(await Site.Given.OpenLotAsync(Seller), taker);
        using var lead = await OwnerAsync(taker);
        var seen = $"{(await ViewAsync(id)).Version}";
        foreach (var browser in new[] { lead, await OwnerAsync(Seller), await StrangerAsync() })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await PageForm.ForgeAsync(browser, $"/registrations/{id}/qualify", ("Seen", seen))).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await PageForm.ForgeAsync(browser, $"/registrations/{id}/ask", ("Seen", seen), ("Reason", "补交"))).StatusCode);
        }

        Assert.Equal(RegistrationStatus.Applied, (await ViewAsync(id)).Status);
        using var house = await HouseAsync();
        Done(await (await OfAsync(house, id, "qualify")).PostAsync(), $"/registrations/{id}");
        var page = await lead.GetStringAsync($"/registrations/{id}", Cancel);
        Assert.Contains("B-01", page, StringComparison.Ordinal);
        Assert.Contains($"/payments/{(await ViewAsync(id)).DepositRequest}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_for_more_with_a_reason_the_bid_party_hands_it_in_and_is_judged_again()
    {
        var taker = await TakerAsync();
        var id = await Site.Given.AppliedAsync(await Site.Given.OpenLotAsync(Seller), taker);
        using var house = await HouseAsync();
        await BesideAsync(await (await OfAsync(house, id, "ask")).PostAsync(), "Reason", "");
        var longer = new string('补', 1_001);
        await BesideAsync(await (await OfAsync(house, id, "ask")).With("Reason", longer).PostAsync(), "Reason", longer);
        Done(await (await OfAsync(house, id, "ask")).With("Reason", "请补交营业执照").PostAsync(), $"/registrations/{id}");
        using var lead = await OwnerAsync(taker);
        Assert.Contains("请补交营业执照", Plain(await lead.GetStringAsync($"/registrations/{id}", Cancel)), StringComparison.Ordinal);
        await BesideAsync(await (await OfAsync(lead, id, "supplement")).PostAsync(), "Note", "");
        await BesideAsync(await (await OfAsync(lead, id, "supplement")).With("Note", "已补交").With("Papers", "营业执照.pdf", "<script>"u8.ToArray()).PostAsync(), "Papers", "");
        using var stranger = await StrangerAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await PageForm.ForgeAsync(stranger, $"/registrations/{id}/supplement", ("Note", "替他补"))).StatusCode);
        Done(await (await OfAsync(lead, id, "supplement")).With("Note", "已补交").With("Papers", "营业执照.pdf", Upload.Pdf).PostAsync(), $"/registrations/{id}");
        var now = await ViewAsync(id);
        Assert.Equal((RegistrationStatus.Applied, "已补交", "营业执照.pdf"), (now.Status, now.Note, now.Papers.Single().Name));
    }

    [Fact]
    public async Task A_registration_is_refused_with_a_reason_that_its_members_read()
    {
        var taker = await TakerAsync();
        var id = await Site.Given.AppliedAsync(await Site.Given.OpenLotAsync(Seller), taker);
        using var house = await HouseAsync();
        await BesideAsync(await (await OfAsync(house, id, "refuse")).PostAsync(), "Reason", "");
        Done(await (await OfAsync(house, id, "refuse")).With("Reason", "不符合受让条件").PostAsync(), $"/registrations/{id}");
        using var lead = await OwnerAsync(taker);
        Assert.Contains("不符合受让条件", Plain(await lead.GetStringAsync($"/registrations/{id}", Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_agrees_to_its_share_itself()
    {
        var (lead, member) = (await TakerAsync(), await TakerAsync("联合体成员"));
        var id = await Site.Given.AppliedAsync(await Site.Given.OpenLotAsync(Seller), lead, null, new(lead, 6_000), new(member, 4_000));
        using var house = await HouseAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await (await OfAsync(house, id, "qualify")).PostAsync()).StatusCode);
        using var stranger = await StrangerAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await PageForm.ForgeAsync(stranger, $"/registrations/{id}/consent")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await PageForm.ForgeAsync(house, $"/registrations/{id}/consent")).StatusCode);
        Assert.False((await ViewAsync(id)).Members.Single(m => m.Party == member).Consented);
        using var other = await OwnerAsync(member);
        Done(await (await OfAsync(other, id, "consent")).PostAsync(), $"/registrations/{id}");
        Assert.True((await ViewAsync(id)).Members.All(m => m.Consented));
        Done(await (await OfAsync(house, id, "qualify")).PostAsync(), $"/registrations/{id}");
    }

    [Fact]
    public async Task A_declared_tie_is_approved_by_the_seller_alone_before_the_bid_party_is_qualified()
    {
        var lot = await Site.Given.OpenLotAsync(Seller);
        var id = await Site.Given.AppliedAsync(lot, await TakerAsync(), "法定代表人系成果完成人之父");
        using var house = await HouseAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await (await OfAsync(house, id, "qualify")).PostAsync()).StatusCode);
        foreach (var browser in new[] { house, await StrangerAsync(), await EnterAsync(await Site.Given.ActorAsync(Seller, Roles.Buyer)) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await PageForm.ForgeAsync(browser, $"/registrations/{id}/tie")).StatusCode);
        }

        Assert.Null((await ViewAsync(id)).TieApprovedAt);
        using var seller = await OwnerAsync(Seller);
        Assert.Contains("法定代表人系成果完成人之父", await seller.GetStringAsync($"/lots/{lot}", Cancel), StringComparison.Ordinal);
        Done(await (await PageForm.OfAsync(seller, $"/lots/{lot}", $"/registrations/{id}/tie")).PostAsync(), "/my/lots");
        Assert.NotNull((await ViewAsync(id)).TieApprovedAt);
        Done(await (await OfAsync(house, id, "qualify")).PostAsync(), $"/registrations/{id}");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("999,999")]
    public async Task An_offer_that_is_no_price_or_below_the_start_is_marked_and_stays_as_typed(string typed)
    {
        var (lot, taker, id) = await AgreementAsync();
        using var buyer = await OwnerAsync(taker);
        await BesideAsync(await (await PageForm.OfAsync(buyer, $"/lots/{lot}", $"/registrations/{id}/offer")).With("Price", typed).PostAsync(), "Price", typed);
    }

    [Fact]
    public async Task The_single_taker_offers_and_the_seller_alone_agrees_to_just_that_price()
    {
        var (lot, taker, id) = await AgreementAsync();
        using var buyer = await OwnerAsync(taker);
        Done(await (await PageForm.OfAsync(buyer, $"/lots/{lot}", $"/registrations/{id}/offer")).With("Price", "1,050,000").PostAsync(), "/my/lots");
        foreach (var browser in new[] { buyer, await StrangerAsync(), await HouseAsync() })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await PageForm.ForgeAsync(browser, $"/registrations/{id}/agree", ("Price", "1050000"))).StatusCode);
        }

        using var seller = await OwnerAsync(Seller);
        var agree = await PageForm.OfAsync(seller, $"/lots/{lot}", $"/registrations/{id}/agree");
        await (await PageForm.OfAsync(buyer, $"/lots/{lot}", $"/registrations/{id}/offer")).With("Price", "1,040,000").PostAsync();
        Assert.Equal(HttpStatusCode.Conflict, (await agree.PostAsync()).StatusCode);
        var done = await (await PageForm.OfAsync(seller, $"/lots/{lot}", $"/registrations/{id}/agree")).PostAsync();
        Assert.StartsWith("/deals/", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("1,040,000", Plain(await seller.GetStringAsync(done.Headers.Location, Cancel)), StringComparison.Ordinal);
    }

    /// <summary>One bid party came, and the lot's time has come.</summary>
    private async Task<(LotId Lot, PartyId Taker, RegistrationId Registration)> AgreementAsync()
    {
        var (lot, bidders) = await Site.Given.RunningLotAsync(Seller, bidders: 1);
        return (lot, bidders[0].Party, bidders[0].Registration);
    }

    private static Task<PageForm> OfAsync(HttpClient browser, RegistrationId id, string act) => PageForm.OfAsync(browser, $"/registrations/{id}", $"/registrations/{id}/{act}");

    private async Task<RegistrationView> ViewAsync(RegistrationId id) => (await Use<ReadRegistration>().RunAsync(id, await Site.Given.OperatorAsync(), Cancel))!;
}
