using System.Net;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Auctions;

/// <summary>A seller consigns a lot, and puts one up again.</summary>
public sealed class ConsignDoorTests : AuctionDoorCase
{
    [Fact]
    public async Task A_seller_consigns_with_a_paper_and_a_reserve_that_his_page_alone_knows_of()
    {
        var (session, listing) = (await Site.Given.SessionAsync(), await Site.Given.ListingAsync(Seller));
        using var seller = await OwnerAsync(Seller);
        var form = await FilledAsync(seller, session, listing.ToString());
        var done = await form.With("ReserveMinor", "1,234,567").With("Papers", "权属证明.pdf", Upload.Pdf).PostAsync();
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var page = await seller.GetStringAsync(done.Headers.Location);
        Assert.Contains("权属证明.pdf", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1,234,567", page, StringComparison.Ordinal);
        var lot = Assert.Single((await Use<ReadSession>().RunAsync(session, await Site.Given.OperatorAsync(), Cancel))!.Lots);
        Assert.Equal((LotStatus.Consigned, Money.Yuan(1_000_000), true), (lot.Status, lot.Start, lot.HasReserve));
    }

    [Theory]
    [InlineData("Deposit", "1,000,001")]
    [InlineData("Start", "一百万")]
    [InlineData("Step", "0")]
    [InlineData("ReserveMinor", "999,999")]
    public async Task A_term_that_cannot_be_is_marked_beside_its_field_and_what_was_typed_stays(string field, string typed)
    {
        var (session, listing) = (await Site.Given.SessionAsync(), await Site.Given.ListingAsync(Seller));
        using var seller = await OwnerAsync(Seller);
        var again = await (await FilledAsync(seller, session, listing.ToString())).With(field, typed).PostAsync();
        await BesideAsync(again, field, typed);
        var kept = PageForm.In(seller, await again.Content.ReadAsStringAsync(Cancel), $"/sessions/{session}/consign")!;
        Assert.Equal((listing.ToString(), field == "Step" ? "0" : "20,000"), (kept.Value("Listing"), kept.Value("Step")));
        Assert.Empty((await Use<ReadSession>().RunAsync(session, await Site.Given.OperatorAsync(), Cancel))!.Lots);
    }

    [Fact]
    public async Task Neither_a_stranger_nor_a_buyer_of_the_house_nor_the_operator_consigns_what_is_not_his()
    {
        var (session, listing) = (await Site.Given.SessionAsync(), await Site.Given.ListingAsync(Seller));
        foreach (var browser in new[] { await StrangerAsync(), await EnterAsync(await Site.Given.ActorAsync(Seller, Roles.Buyer)), await HouseAsync() })
        {
            var no = await PageForm.ForgeAsync(browser, $"/sessions/{session}/consign",
                ("Listing", listing.ToString()), ("DealType", "TRF-PATENT"), ("Start", "1000000"), ("Step", "20000"), ("Deposit", "1000"));
            Assert.Equal(HttpStatusCode.Forbidden, no.StatusCode);
        }

        Assert.Empty((await Use<ReadSession>().RunAsync(session, await Site.Given.OperatorAsync(), Cancel))!.Lots);
    }

    [Fact]
    public async Task A_lot_that_passed_goes_up_again_by_its_seller_alone_and_lower()
    {
        var (lot, _) = await Site.Given.RunningLotAsync(Seller);
        Site.Clock.Advance(TimeSpan.FromHours(3));
        await Site.Exchange.SettleAsync();
        var next = await Site.Given.SessionAsync();
        using var stranger = await StrangerAsync();
        (string, string)[] terms = [("Session", next.ToString()), ("DealType", "TRF-PATENT"), ("Start", "900000"), ("Step", "20000"), ("Deposit", "1000")];
        Assert.Equal(HttpStatusCode.NotFound, (await PageForm.ForgeAsync(stranger, $"/lots/{lot}/relist", terms)).StatusCode);
        using var seller = await OwnerAsync(Seller);
        var form = await PageForm.OfAsync(seller, $"/lots/{lot}/relist", $"/lots/{lot}/relist");
        form.With("Session", next.ToString()).With("Step", "20,000").With("Deposit", "90,000");
        await BesideAsync(await form.With("Start", "1,000,000").PostAsync(), "Start", "1,000,000");
        var again = await PageForm.OfAsync(seller, $"/lots/{lot}/relist", $"/lots/{lot}/relist");
        var done = await again.With("Session", next.ToString()).With("Step", "20,000").With("Deposit", "90,000").With("Start", "900,000").PostAsync();
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var relisted = (await Use<ReadLot>().RunAsync(lot, await Site.Given.OwnerAsync(Seller), Cancel))!.Relisted;
        Assert.Equal($"/lots/{relisted}", done.Headers.Location!.OriginalString);
    }

    private static async Task<PageForm> FilledAsync(HttpClient seller, SessionId session, string listing)
    {
        Assert.Contains($"/sessions/{session}/consign", await seller.GetStringAsync($"/sessions/{session}", Cancel), StringComparison.Ordinal);
        var form = await PageForm.OfAsync(seller, $"/sessions/{session}/consign", $"/sessions/{session}/consign");
        return form.With("Listing", listing).With("Start", "1,000,000").With("Step", "20,000").With("Deposit", "100,000");
    }
}
