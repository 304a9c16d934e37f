using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

/// <summary>Listings do not grow old on the market in silence. The clock starts on 2026-03-02 in Shanghai.</summary>
public sealed class FreshnessTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(334, ListingStatus.Listed, 0)]
    [InlineData(335, ListingStatus.Listed, 1)]
    [InlineData(364, ListingStatus.Listed, 1)]
    [InlineData(365, ListingStatus.Suspended, 0)]
    public async Task The_owner_is_reminded_after_335_days_and_the_listing_leaves_after_365(int days, ListingStatus then, int reminders)
    {
        await using var exchange = await TestExchange.StartAsync();
        var (party, id) = await ListedAsync(exchange, Today.AddDays(-days), Today.AddYears(1));
        await exchange.SettleAsync();
        Assert.Equal(then, await StatusAsync(exchange, id));
        Assert.Equal(reminders, await exchange.Dbs.ReadAsync(db => db.Journal.CountAsync(j => j.Fact == nameof(ListingGrowsStale))));
        var told = (await exchange.Get<ReadInbox>().RunAsync(await exchange.Given.OwnerAsync(party))).Notices.Select(n => n.Kind).ToList();
        Assert.Equal(reminders == 1, told.Contains(NoticeKind.ListingGrowsStale));
        Assert.Equal(then == ListingStatus.Suspended, told.Contains(NoticeKind.ListingSuspended));
    }

    [Theory]
    [InlineData(0, ListingStatus.Listed)]
    [InlineData(1, ListingStatus.Suspended)]
    public async Task The_last_day_of_validity_still_counts(int daysLater, ListingStatus then)
    {
        await using var exchange = await TestExchange.StartAsync();
        var (_, id) = await ListedAsync(exchange, Today, Today);
        await exchange.SettleAsync();
        exchange.Pass(TimeSpan.FromDays(daysLater));
        await exchange.SettleAsync();
        Assert.Equal(then, await StatusAsync(exchange, id));
    }

    [Fact]
    public async Task One_reminder_is_enough_until_the_next_verification()
    {
        await using var exchange = await TestExchange.StartAsync();
        await ListedAsync(exchange, Today.AddDays(-340), Today.AddYears(1));
        for (var day = 0; day < 3; day++)
        {
            await exchange.SettleAsync();
            exchange.Pass(TimeSpan.FromDays(1));
        }

        Assert.Equal(1, await exchange.Dbs.ReadAsync(db => db.Journal.CountAsync(j => j.Fact == nameof(ListingGrowsStale))));
    }

    [Fact]
    public async Task A_listing_whose_right_is_held_stays()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (_, id) = await ListedAsync(exchange, Today.AddDays(-340), Today.AddDays(10));
        _ = (await exchange.Dbs.ChangeAsync(new Holding(id), db => exchange.Get<TakeHold>().WithinAsync(
            db, new(Actor.System, Given.Act(), id, HoldScope.Transfer, "Lot", Guid.CreateVersion7()), default), default)).Must();
        exchange.Pass(TimeSpan.FromDays(30));
        await exchange.SettleAsync();
        Assert.Equal(ListingStatus.Listed, await StatusAsync(exchange, id));
    }

    private static async Task<(PartyId Party, ListingId Listing)> ListedAsync(TestExchange exchange, DateOnly verified, DateOnly until)
    {
        var party = await exchange.Given.PartyAsync();
        return (party, await exchange.Given.ListingAsync(party, content: Given.Content() with { LastVerified = verified, ValidUntil = until }));
    }

    private static Task<ListingStatus> StatusAsync(TestExchange exchange, ListingId id) =>
        exchange.Dbs.ReadAsync(db => db.Listings.Where(l => l.Id == id).Select(l => l.Status).SingleAsync());

    private sealed record Holding(ListingId Listing) : ICommand
    {
        public Actor By => Actor.System;

        public ActId Act => ActId.Of("hold", Listing);
    }
}
