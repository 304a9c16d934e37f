using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

public sealed class BidJudgingTests
{
    private static readonly DateTimeOffset Start = TestExchange.Start;
    private static readonly DateTimeOffset FreeEnd = Start.AddHours(1);
    private readonly Table table = new(LotPlan.SoftClose);

    [Fact]
    public void The_worked_example_of_proxy_bids_holds()
    {
        Assert.Equal((5_000, "A"), table.Bid("A", 5_000, 10_000));
        Assert.Equal((9_000, "A"), table.Bid("B", 6_000, 8_000));
        Assert.Equal((10_000, "A"), table.Bid("C", 10_000, 10_000));
        Assert.Equal(BiddingRefusals.OffGrid("Amount", Money.Yuan(11_000)), Assert.Single(table.Refused("D", 10_500, 10_500)));
        Assert.Equal(Money.Yuan(11_000), table.Refused("D", 10_500, 10_500)[0].Args![0]);
        Assert.Equal((11_000, "E"), table.Bid("E", 11_000, 12_000));
    }

    [Fact]
    public void A_bid_before_the_start_is_refused() => Assert.Equal("bidding.not-started", table.At(Start.AddTicks(-1)).Code("A", 5_000));

    [Fact]
    public void A_bid_counts_by_its_arrival_before_the_effective_end()
    {
        Assert.Equal("bidding.ended", table.At(FreeEnd).Code("A", 5_000));
        Assert.Equal((5_000, "A"), table.At(FreeEnd.AddTicks(-1)).Bid("A", 5_000));
    }

    [Fact]
    public void A_bid_on_a_suspended_lot_is_refused() => Assert.Equal("bidding.suspended", table.In(LotStatus.Suspended).Code("A", 5_000));

    [Theory]
    [InlineData(LotStatus.Registration)]
    [InlineData(LotStatus.Sold)]
    [InlineData(LotStatus.Passed)]
    public void A_bid_on_a_lot_that_does_not_run_is_refused(LotStatus status) => Assert.Equal("bidding.not-running", table.In(status).Code("A", 5_000));

    [Fact]
    public void A_bid_for_another_round_is_refused() => Assert.Equal("bidding.other-round", table.Code("A", 5_000, round: 2));

    [Fact]
    public void A_stranger_is_refused() => Assert.Equal("bidding.not-registered", table.Code("Z", 5_000));

    [Fact]
    public void A_person_of_another_party_is_refused() => Assert.Equal("bidding.not-yours", table.As("A", a => a with { Party = Id.New<PartyId>() }).Code("A", 5_000));

    [Fact]
    public void A_person_without_the_role_is_refused() => Assert.Equal("bidding.not-yours", table.As("A", a => a with { Roles = Roles.Publisher }).Code("A", 5_000));

    [Fact]
    public void A_suspended_party_is_refused_at_once() => Assert.Equal("bidding.not-yours", table.As("A", a => a with { Verified = false }).Code("A", 5_000));

    [Fact]
    public void The_operator_may_not_bid() =>
        Assert.Equal("bidding.not-yours", table.As("A", a => a with { Capacities = a.Capacities | Capacities.Operator }).Code("A", 5_000));

    [Theory]
    [InlineData(RegistrationStatus.Suspended, "bidding.barred")]
    [InlineData(RegistrationStatus.Withdrawn, "bidding.not-qualified")]
    [InlineData(RegistrationStatus.Applied, "bidding.not-qualified")]
    public void Only_a_qualified_registration_bids(RegistrationStatus status, string code) =>
        Assert.Equal(code, table.With("A", a => a with { Status = status }).Code("A", 5_000));

    [Fact]
    public void Without_the_deposit_a_bid_is_refused() => Assert.Equal("bidding.no-deposit", table.With("A", a => a with { DepositHeld = false }).Code("A", 5_000));

    [Fact]
    public void The_seller_is_barred() => Assert.Equal("bidding.barred", table.SoldBy("A").Code("A", 5_000));

    [Fact]
    public void The_phase_is_judged_before_the_bidder_and_the_bidder_before_the_amount()
    {
        Assert.Equal("bidding.not-started", table.At(Start.AddTicks(-1)).Code("Z", 1));
        Assert.Equal("bidding.not-registered", table.At(Start).Code("Z", 1));
        Assert.Equal("bidding.no-deposit", table.With("A", a => a with { DepositHeld = false }).Code("A", 1));
    }

    [Fact]
    public void Who_leads_cannot_bid_against_himself()
    {
        table.Bid("A", 5_000, 8_000);
        Assert.Equal("bidding.already-leading", table.Code("A", 6_000));
        Assert.Equal("bidding.already-leading", table.Code("A", 6_000, 8_000));
        Assert.Equal("bidding.already-leading", table.Code("A", 7_000, 9_000));
    }

    [Fact]
    public void Who_leads_may_raise_his_own_maximum_and_nothing_visible_changes()
    {
        table.Bid("A", 5_000, 8_000);
        var end = table.State.EndsAt;
        Assert.Equal((5_000, "A"), table.At(FreeEnd.AddSeconds(-1)).Bid("A", 5_000, 12_000));
        Assert.Equal(end, table.State.EndsAt);
        Assert.Equal((12_000, "A"), table.Bid("B", 6_000, 11_000));
        Assert.Equal("bidding.off-grid", table.Code("A", 12_000, 12_500));
    }

    [Fact]
    public void The_first_bid_is_at_least_the_start()
    {
        Assert.Equal("bidding.too-low", table.Code("A", 4_000));
        Assert.Equal("bidding.off-grid", table.Code("A", 5_500));
        Assert.Equal((5_000, "A"), table.Bid("A", 5_000));
    }

    [Fact]
    public void A_bid_below_the_step_is_refused()
    {
        table.Bid("A", 5_000);
        Assert.Equal("bidding.too-low", table.Code("B", 5_000));
        Assert.Equal((6_000, "B"), table.Bid("B", 6_000));
    }

    [Fact]
    public void A_maximum_lies_on_the_grid_and_not_below_the_amount()
    {
        Assert.Equal("bidding.maximum-below-amount", table.Code("A", 7_000, 6_000));
        Assert.Equal("bidding.off-grid", table.Code("A", 5_000, 6_500));
    }

    [Fact]
    public void An_amount_in_another_currency_is_refused() => Assert.Equal("bidding.not-in-cny", table.Code("A", 5_000, currency: Currency.USD));

    [Fact]
    public void A_bid_far_above_the_step_asks_for_confirmation()
    {
        Assert.Equal("bidding.far-above", table.Code("A", 16_000, confirmed: false));
        Assert.Equal("bidding.far-above", table.Code("A", 5_000, 16_000, confirmed: false));
        Assert.Equal((15_000, "A"), table.Bid("A", 15_000, confirmed: false));
        Assert.Equal((26_000, "B"), table.Bid("B", 26_000, confirmed: false));
        Assert.Equal((50_000, "A"), table.Bid("A", 50_000));
    }

    [Fact]
    public void An_amount_without_measure_is_refused() => Assert.Equal("bidding.too-much", table.Code("A", 5_000 + (1_000L * 1_000_000_000)));

    [Fact]
    public void An_open_bid_above_the_step_is_the_price()
    {
        table.Bid("A", 5_000, 8_000);
        Assert.Equal((12_000, "B"), table.Bid("B", 12_000));
        Assert.Equal((13_000, "A"), table.Bid("A", 13_000, 20_000));
    }

    [Fact]
    public void Of_equal_maxima_the_first_entered_leads()
    {
        table.Bid("A", 5_000, 8_000);
        Assert.Equal((8_000, "A"), table.Bid("B", 8_000));
    }

    [Fact]
    public void A_sale_at_the_reserve_needs_a_maximum_that_reaches_it()
    {
        var sealedLot = new Table(LotPlan.SoftClose, reserve: 9_500);
        Assert.Null(sealedLot.Outcome);
        sealedLot.Bid("A", 5_000, 9_000);
        Assert.Null(sealedLot.Outcome);
        sealedLot.Bid("B", 9_000, 9_000);
        Assert.Null(sealedLot.Outcome);
        sealedLot.Bid("B", 10_000, 10_000);
        Assert.Equal(10_000, sealedLot.Outcome);
        var other = new Table(LotPlan.SoftClose, reserve: 9_500);
        other.Bid("A", 5_000, 10_000);
        Assert.Equal(9_500, other.Outcome);
    }

    [Fact]
    public void The_reserve_changes_no_answer_before_the_close()
    {
        var (with, without) = (new Table(LotPlan.SoftClose, reserve: 8_000), new Table(LotPlan.SoftClose));
        foreach (var (who, amount, most) in new[] { ("A", 5_000L, 6_000L), ("B", 7_000, 7_000), ("A", 8_000, 8_000), ("B", 8_500, 8_500), ("B", 9_000, 12_000) })
        {
            Assert.Equal(without.Say(who, amount, most), with.Say(who, amount, most));
        }
    }
}
