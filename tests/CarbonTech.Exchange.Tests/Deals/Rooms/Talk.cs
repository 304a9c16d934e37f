using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Rooms;

/// <summary>A university, an enterprise, a brokerage between them and someone who has no business there, around one deal that was just begun.</summary>
internal sealed record Talk(TestExchange Exchange, PartyId SellerParty, PartyId BuyerParty, PartyId Brokerage, ListingId Listing, DealId Deal, Actor Seller, Actor Buyer, Actor Broker, Actor Stranger)
    : IAsyncDisposable
{
    public static async Task<Talk> BeginAsync(bool brokered = true, bool patent = true, ListingContent? content = null)
    {
        var exchange = await TestExchange.StartAsync();
        var given = exchange.Given;
        var (seller, buyer) = (await given.PartyAsync("江淮理工大学"), await given.PartyAsync("滨江化工有限公司", Capacities.Enterprise));
        var (brokerage, other) = (await given.PartyAsync("衡远技术转移有限公司", Capacities.Brokerage), await given.PartyAsync("旁观者有限公司", Capacities.Enterprise));
        var listing = await given.ListingAsync(seller, patent, content);
        var deal = await given.BegunAsync(seller, buyer, listing, brokered ? brokerage : null);
        return new(exchange, seller, buyer, brokerage, listing, deal, await given.OwnerAsync(seller), await given.OwnerAsync(buyer), await given.OwnerAsync(brokerage), await given.OwnerAsync(other));
    }

    public Given Given => Exchange.Given;

    public static ActId Act() => Given.Act();

    public T Use<T>()
        where T : notnull => Exchange.Get<T>();

    public Task<int> SeenAsync() => Given.SeenAsync(Deal);

    public async Task<DealStatus> StatusAsync() => (await Use<ReadDeals>().OneAsync(Deal, Seller))!.Deal.Status;

    public async Task<RoomPage> RoomAsync(Actor reader) => (await Use<ReadRoom>().RunAsync(Deal, reader))!;

    public async Task<OffersPage> OffersAsync(Actor reader) => (await Use<ReadOffers>().RunAsync(Deal, reader))!;

    public static void Refused<T>(string code, Result<T> result) => Assert.True(result.IsRefused(out var no) && no.Has(code), $"expected {code}, got {result}");

    public static void RefusedAt<T>(string code, string field, Result<T> result) =>
        Assert.True(result.IsRefused(out var no) && no.Any(r => r.Code == code && r.Field == field), $"expected {code}@{field}, got {result}");

    public ValueTask DisposeAsync() => Exchange.DisposeAsync();
}
