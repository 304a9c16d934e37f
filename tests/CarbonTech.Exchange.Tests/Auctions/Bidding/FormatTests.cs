using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

public sealed class FormatTests
{
    private static readonly DateTimeOffset FreeEnd = TestExchange.Start.AddHours(1);

    [Fact]
    public void Soft_close_moves_the_end_only_within_its_window()
    {
        var table = new Table(LotPlan.SoftClose);
        table.At(FreeEnd.AddSeconds(-301)).Bid("A", 5_000);
        Assert.Equal(FreeEnd, table.State.EndsAt);
        table.At(FreeEnd.AddSeconds(-300)).Bid("B", 6_000);
        Assert.Equal(FreeEnd, table.State.EndsAt);
        table.At(FreeEnd.AddSeconds(-1)).Bid("A", 7_000);
        Assert.Equal(FreeEnd.AddSeconds(299), table.State.EndsAt);
    }

    [Fact]
    public void The_countdown_of_the_timed_period_starts_again_with_every_change()
    {
        var table = new Table(LotPlan.TwoPhase);
        table.At(FreeEnd.AddSeconds(-1)).Bid("A", 5_000);
        Assert.Equal(FreeEnd.AddSeconds(300), table.State.EndsAt);
        table.At(FreeEnd.AddSeconds(10)).Bid("B", 6_000);
        Assert.Equal(FreeEnd.AddSeconds(310), table.State.EndsAt);
        Assert.Equal("bidding.ended", table.At(FreeEnd.AddSeconds(310)).Code("A", 7_000));
    }

    [Fact]
    public void A_change_that_leaves_the_leader_still_extends_because_the_price_moved()
    {
        var table = new Table(LotPlan.TwoPhase);
        table.Bid("A", 5_000, 10_000);
        table.At(FreeEnd.AddSeconds(100)).Bid("B", 6_000);
        Assert.Equal(FreeEnd.AddSeconds(400), table.State.EndsAt);
    }

    [Fact]
    public void A_raised_maximum_does_not_restart_the_countdown()
    {
        var table = new Table(LotPlan.TwoPhase);
        table.Bid("A", 5_000);
        table.At(FreeEnd.AddSeconds(100)).Bid("A", 5_000, 9_000);
        Assert.Equal(FreeEnd.AddSeconds(300), table.State.EndsAt);
    }

    [Fact]
    public void Where_a_free_bid_is_needed_only_those_who_made_one_go_on()
    {
        var table = new Table(LotPlan.TwoPhase with { FreeBidNeeded = true });
        table.Bid("A", 5_000);
        table.Bid("B", 6_000);
        Assert.Equal((7_000, "A"), table.At(FreeEnd).Bid("A", 7_000));
        Assert.Equal("bidding.no-free-bid", table.Code("C", 8_000));
    }

    [Fact]
    public void The_timed_period_is_joined_within_the_join_window()
    {
        var table = new Table(LotPlan.TwoPhase with { JoinWindowSeconds = 60 });
        table.Bid("A", 5_000);
        Assert.Equal((6_000, "B"), table.At(FreeEnd.AddSeconds(59)).Bid("B", 6_000));
        Assert.Equal("bidding.joined-too-late", table.At(FreeEnd.AddSeconds(60)).Code("C", 7_000));
        Assert.Equal((7_000, "A"), table.Bid("A", 7_000));
        Assert.Equal((8_000, "B"), table.At(FreeEnd.AddSeconds(90)).Bid("B", 8_000));
    }

    [Fact]
    public void The_phases_are_named_by_the_same_times()
    {
        var table = new Table(LotPlan.TwoPhase);
        Assert.Equal("bidding.not-started", table.At(TestExchange.Start.AddTicks(-1)).Code("A", 5_000));
        Assert.Equal((5_000, "A"), table.At(TestExchange.Start).Bid("A", 5_000));
    }
}
