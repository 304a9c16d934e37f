using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Gates;

/// <summary>What an acceptance reserves, and what it is refused for.</summary>
public sealed class HoldTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId buyer;
    private ListingId listing;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync("江淮理工大学", regime: Regime.Ordinary);
        buyer = await Given.PartyAsync("海州新材料股份有限公司", Capacities.Enterprise);
        listing = await Given.ListingAsync(seller);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Theory]
    [InlineData("TRF-PATENT", 2)]
    [InlineData("INV", 2)]
    [InlineData("LIC-PAT-EXCL", 1)]
    [InlineData("LIC-PAT-SOLE", 1)]
    [InlineData("LIC-PAT-ORD", 0)]
    [InlineData("SER", 0)]
    public async Task A_transfer_takes_all_an_exclusive_licence_its_scope_and_the_others_nothing(string type, int holds)
    {
        var deal = (await AgreeAsync(type)).Must();
        var held = await exchange.Dbs.ReadAsync(db => db.PatentHolds.Where(h => h.Listing == listing).ToListAsync());
        Assert.Equal(holds, held.Count);
        Assert.All(held, h => Assert.Equal(("deal", deal.Value), (h.HolderKind, h.Holder)));
    }

    [Theory]
    [InlineData("LIC-PAT-EXCL", "LIC-PAT-SOLE")]
    [InlineData("LIC-PAT-EXCL", "TRF-PATENT")]
    [InlineData("TRF-PATENT", "LIC-PAT-EXCL")]
    [InlineData("TRF-PATENT", "LIC-PAT-ORD")]
    public async Task A_right_that_another_deal_holds_is_refused_by_name_and_nothing_is_agreed(string first, string second)
    {
        _ = (await AgreeAsync(first)).Must();
        Refused("catalogue.patent-held", await AgreeAsync(second));
        Assert.Equal(1, await exchange.Dbs.ReadAsync(db => db.Deals.CountAsync()));
    }

    [Fact]
    public async Task An_ordinary_licence_leaves_the_listing_open_for_the_next_deal()
    {
        _ = (await AgreeAsync("LIC-PAT-ORD")).Must();
        _ = (await AgreeAsync("LIC-PAT-ORD")).Must();
        _ = (await AgreeAsync("LIC-PAT-EXCL")).Must();
    }

    [Theory]
    [InlineData("LIC-PAT-EXCL")]
    [InlineData("LIC-PAT-SOLE")]
    public async Task A_granted_exclusive_licence_stands_against_every_other_licence_as_long_as_it_lasts(string granted)
    {
        var today = ChinaDay.Of(exchange.Now);
        var grant = new GrantRight.Input(Actor.System, Given.Act(), listing, granted, buyer, "中国", today, today.AddDays(30), Given.Act().Value);
        (await exchange.Dbs.ChangeAsync(grant, db => exchange.Get<GrantRight>().WithinAsync(db, grant, default), default)).Must();
        Refused("catalogue.right-granted", await AgreeAsync("LIC-PAT-ORD"));
        Refused("catalogue.right-granted", await AgreeAsync("LIC-PAT-EXCL"));
        _ = (await AgreeAsync("SER")).Must();
        exchange.Pass(TimeSpan.FromDays(31));
        _ = (await AgreeAsync("LIC-PAT-ORD")).Must();
    }

    [Fact]
    public async Task A_deal_about_work_asks_for_no_right() => await TwiceAsync("TRF-PATENT", "SER");

    [Fact]
    public async Task What_is_not_on_the_market_is_not_agreed()
    {
        (await exchange.Get<SuspendListing>().RunAsync(new(Given.Desk, Given.Act(), listing, await Given.SeenAsync(listing), "权利争议"), default)).Must();
        Refused("catalogue.not-listed", await AgreeAsync("TRF-PATENT"));
        Refused("catalogue.not-listed", await AgreeAsync("LIC-PAT-ORD"));
    }

    private async Task TwiceAsync(string first, string second)
    {
        _ = (await AgreeAsync(first)).Must();
        _ = (await AgreeAsync(second)).Must();
    }

    private Task<Result<DealId>> AgreeAsync(string type) => Given.AgreeAsync(seller, buyer, listing, Given.DealTermsOf(type));

    private static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no), $"{done}");
        Assert.Contains(no, r => r.Code == code);
    }
}
