using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Insight;

public sealed class FiguresTests
{
    [Fact]
    public async Task An_empty_market_counts_zero_and_guesses_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var figures = await exchange.Get<ReadFigures>().RunAsync();
        Assert.Equal((0, 0, 0), (figures.Listings, figures.Parties, figures.LotsSold));
        Assert.Null(figures.Premium);
        Assert.Null(figures.Screening);
        Assert.Equal(ReadFigures.MonthsShown, figures.Months.Count);
        Assert.Equal(9, figures.Trl.Count);
    }

    [Fact]
    public async Task A_listing_counts_in_its_field_its_readiness_and_its_month()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        _ = await exchange.Given.ListingAsync(party);
        _ = await exchange.Given.DraftAsync(party);
        var figures = await exchange.Get<ReadFigures>().RunAsync();
        Assert.Equal((1, 1), (figures.Listings, figures.Parties));
        Assert.Equal(1, figures.Fields.Single(f => f.Code == "SF-04").Count);
        Assert.Equal(1, figures.Trl[5]);
        Assert.Equal((2026, 3, 1), (figures.Months[^1].Year, figures.Months[^1].Month, figures.Months[^1].Listed));
        Assert.Equal(0, figures.Months[^2].Listed);
    }

    [Fact]
    public async Task The_figures_are_renewed_after_a_minute()
    {
        await using var exchange = await TestExchange.StartAsync();
        Assert.Equal(0, (await exchange.Get<ReadFigures>().RunAsync()).Parties);
        _ = await exchange.Given.PartyAsync();
        Assert.Equal(0, (await exchange.Get<ReadFigures>().RunAsync()).Parties);
        exchange.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(1, (await exchange.Get<ReadFigures>().RunAsync()).Parties);
    }

    [Fact]
    public async Task The_floor_shows_what_runs_with_its_price_and_takers()
    {
        await using var exchange = await TestExchange.StartAsync();
        var lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock);
        _ = (await exchange.Get<CarbonTech.Exchange.Auctions.Bidding.PlaceBid>().RunAsync(lot[0].Bid(5_000), default)).Must();
        var row = Assert.Single(await exchange.Get<ReadFloor>().RunAsync(5));
        Assert.Equal((lot.Lot, Money.Yuan(5_000), 4, 1), (row.Id, row.Price, row.Takers, row.BidCount));
        Assert.Empty(await exchange.Get<ReadResults>().RunAsync(5));
    }
}
