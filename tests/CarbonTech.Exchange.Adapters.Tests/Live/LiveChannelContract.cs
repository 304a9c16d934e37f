using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Live;

/// <summary>What every live channel promises to those who listen. Each implementation runs these rules.</summary>
public abstract class LiveChannelContract
{
    private static readonly LotId Lot = Id.New<LotId>();

    protected abstract ILiveChannel Channel { get; }

    protected abstract ILiveFeed Feed { get; }

    /// <summary>Until what was told has come to the listeners.</summary>
    protected abstract Task ArrivedAsync();

    [Fact]
    public async Task Everyone_who_listens_hears_every_moment_whole_and_in_order()
    {
        var (one, other) = (new List<LotMoment>(), new List<LotMoment>());
        using var first = Feed.Listen(one.Add);
        using var second = Feed.Listen(other.Add);
        var told = Enumerable.Range(1, 20).Select(Moment).ToList();
        foreach (var moment in told) Channel.Tell(moment);
        await ArrivedAsync();
        Assert.Equal(told.Select(ExchangeJson.Write), one.Select(ExchangeJson.Write));
        Assert.Equal(told.Select(ExchangeJson.Write), other.Select(ExchangeJson.Write));
    }

    [Fact]
    public async Task Who_comes_later_hears_what_is_told_from_then_on_and_who_left_nothing_more()
    {
        var (early, late) = (new List<int>(), new List<int>());
        var first = Feed.Listen(m => early.Add(m.Version));
        Channel.Tell(Moment(1));
        await ArrivedAsync();
        using var second = Feed.Listen(m => late.Add(m.Version));
        Channel.Tell(Moment(2));
        await ArrivedAsync();
        first.Dispose();
        Channel.Tell(Moment(3));
        await ArrivedAsync();
        Assert.Equal([1, 2], early);
        Assert.Equal([2, 3], late);
    }

    [Fact]
    public async Task Who_leaves_twice_takes_nobody_along()
    {
        var heard = 0;
        void Hear(LotMoment moment) => heard++;
        var first = Feed.Listen(Hear);
        using var second = Feed.Listen(Hear);
        first.Dispose();
        first.Dispose();
        Channel.Tell(Moment(1));
        await ArrivedAsync();
        Assert.Equal(1, heard);
    }

    [Fact]
    public async Task Without_listeners_nothing_happens()
    {
        Channel.Tell(Moment(1));
        await ArrivedAsync();
        var heard = 0;
        using var ear = Feed.Listen(_ => heard++);
        await ArrivedAsync();
        Assert.Equal(0, heard);
    }

    [Fact]
    public async Task Many_who_come_and_go_while_it_is_told_disturb_neither_the_teller_nor_who_stays()
    {
        var heard = 0;
        using var stays = Feed.Listen(_ => Interlocked.Increment(ref heard));
        await Task.WhenAll(
            Task.Run(() => { for (var n = 1; n <= 2_000; n++) Channel.Tell(Moment(n)); }),
            Task.Run(() => { for (var n = 1; n <= 2_000; n++) Feed.Listen(_ => { }).Dispose(); }));
        await ArrivedAsync();
        Assert.Equal(2_000, heard);
    }

    private static LotMoment Moment(int version) => new(
        Lot, version, LotStatus.Running, LotPhase.Free, 1, Money.Yuan(5_000 + version), "竞01", version, Money.Yuan(6_000 + version), TestExchange.Start,
        TestExchange.Start.AddHours(1), TestExchange.Start.AddHours(1), []);
}
