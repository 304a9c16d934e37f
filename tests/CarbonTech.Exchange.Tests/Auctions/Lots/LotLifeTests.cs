using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Lots;

public sealed class LotLifeTests
{
    private static readonly DateTimeOffset Now = TestExchange.Start;
    private static readonly LotTerms Terms = new(Money.Yuan(5_000), Money.Yuan(1_000), Money.Yuan(8_000).Minor, Money.Yuan(500), "TRF-PATENT");

    [Fact]
    public void The_life_is_the_one_that_was_approved() => Assert.Equal(
        """
        Draft: Consigned, Withdrawn
        Consigned: Announced, Withdrawn
        Announced: Display, Withdrawn
        Display: Registration, Withdrawn
        Registration: Registration, Agreement, Running, Passed, Withdrawn
        Agreement: Sold, Passed
        Running: AwaitingHammer, AwaitingPriority, Sold, Passed, Suspended
        AwaitingHammer: AwaitingPriority, Sold, Passed
        AwaitingPriority: Sold, Passed
        Sold: Defaulted, Annulled
        Passed: Agreement
        Withdrawn: (end)
        Suspended: Running, Cancelled
        Cancelled: (end)
        Defaulted: (end)
        Annulled: (end)
        """, Lot.Life.Square());

    [Fact]
    public void Terms_outside_the_rules_are_refused_each_by_its_code()
    {
        Assert.True(Refused(Draft().Consign(Terms with { Start = new(1, Currency.USD) })).Has("lots.not-in-cny"));
        Assert.True(Refused(Draft().Consign(Terms with { Step = Money.Yuan(0) })).Has("lots.not-positive"));
        Assert.True(Refused(Draft().Consign(Terms with { ReserveMinor = 1 })).Has("lots.reserve-below-start"));
        Assert.True(Refused(Draft().Consign(Terms with { Start = new(LotRefusals.Most + 1, Currency.CNY), ReserveMinor = null })).Has("lots.too-much"));
        Assert.True(Refused(Draft().Consign(Terms with { DealType = " " })).Has("kernel.required"));
    }

    [Fact]
    public void Times_out_of_order_are_refused()
    {
        var lot = Draft();
        Ok(lot.Consign(Terms));
        Assert.True(Refused(lot.Announce(new(Now, Now), LotPlan.SoftClose, new(200, 10))).Has("lots.times-out-of-order"));
        Assert.Equal(LotStatus.Consigned, lot.Status);
    }

    [Fact]
    public void The_end_of_two_phases_is_the_free_end_and_a_countdown()
    {
        var lot = Draft();
        Ok(lot.Consign(Terms));
        Ok(lot.Announce(new(Now, Now.AddHours(1)), LotPlan.TwoPhase, new(200, 10)));
        Assert.Equal(Now.AddHours(1).AddSeconds(300), lot.EndsAt);
    }

    [Fact]
    public void A_lot_does_not_run_before_its_start_nor_pass_before_its_end()
    {
        var lot = InRegistration();
        Assert.True(Refused(lot.Run(Now.AddSeconds(-1))).Has("lots.not-started"));
        Ok(lot.Run(Now));
        Assert.True(Refused(lot.Pass(Now.AddHours(1).AddTicks(-1))).Has("lots.not-ended"));
        Ok(lot.Pass(Now.AddHours(1)));
    }

    [Fact]
    public void A_lot_is_withdrawn_only_before_its_start_and_with_a_reason()
    {
        var lot = InRegistration();
        Assert.True(Refused(lot.Withdraw(" ")).Has("lots.needs-reason"));
        Assert.True(Refused(lot.Withdraw(new string('x', Lot.LongestReason + 1))).Has("kernel.too-long"));
        Ok(lot.Run(Now));
        Assert.True(Refused(lot.Withdraw("late")).Has("kernel.not-now"));
    }

    [Fact]
    public void A_resumed_lot_gets_back_the_time_that_it_stood_still()
    {
        var lot = Running();
        Ok(lot.Suspend("power cut", Now.AddMinutes(10)));
        Ok(lot.Resume(Now.AddMinutes(25)));
        Assert.Equal((Now.AddMinutes(75), Now.AddMinutes(75), 1), (lot.EndsAt, lot.FreeEndsAt, lot.Round));
    }

    /// <summary>Free period of an hour, then ten minutes in which others may join; a quarter of an hour after each change.</summary>
    [Theory]
    [InlineData(50, 75, "its end was still to come")]
    [InlineData(65, 75, "the window was open")]
    [InlineData(70, 60, "the window was over")]
    public void The_window_for_joining_the_timed_period_stands_still_with_the_lot(int stopped, int freeEnds, string why)
    {
        var lot = Running(new(SessionFormat.TwoPhase, false, 600, 900, 0));
        Ok(lot.Suspend("power cut", Now.AddMinutes(stopped)));
        Ok(lot.Resume(Now.AddMinutes(stopped + 15)));
        Assert.True(lot.FreeEndsAt == Now.AddMinutes(freeEnds), why);
        Assert.Equal(Now.AddMinutes(90), lot.EndsAt);
    }

    [Fact]
    public void A_rerun_starts_a_new_round_without_the_former_price()
    {
        var lot = Running();
        Ok(lot.Suspend("wrong paper", Now.AddMinutes(10)));
        Assert.True(Refused(lot.Rerun(new(Now, Now.AddHours(1)), Now.AddMinutes(11))).Has("lots.times-out-of-order"));
        Ok(lot.Rerun(new(Now.AddHours(1), Now.AddHours(2)), Now.AddMinutes(11)));
        Assert.Equal((2, null, 0, Now.AddHours(2)), (lot.Round, lot.PriceMinor, lot.BidCount, lot.EndsAt));
    }

    [Fact]
    public void An_agreement_sells_at_no_less_than_start_and_reserve()
    {
        var lot = InRegistration();
        Ok(lot.Agree());
        Assert.True(Refused(lot.SellByAgreement(Money.Yuan(7_999), "竞01", Id.New<DealId>())).Has("lots.below-floor"));
        Ok(lot.SellByAgreement(Money.Yuan(8_000), "竞01", Id.New<DealId>()));
    }

    [Fact]
    public void A_lot_that_does_not_run_is_not_closed_by_its_bids() =>
        Assert.True(Refused(InRegistration().CloseSold(Money.Yuan(8_000), "竞01", Id.New<DealId>(), Now)).Has("kernel.not-now"));

    private static Lot Draft() => Lot.Add(Id.New<LotId>(), Id.New<SessionId>(), 1, Id.New<ListingId>(), Id.New<PartyId>(), ("标的", "Lot"));

    private static Lot InRegistration(Timing? timing = null)
    {
        var lot = Draft();
        Ok(lot.Consign(Terms));
        Ok(lot.Announce(new(Now, Now.AddHours(1)), timing ?? LotPlan.SoftClose, new(200, 10)));
        Ok(lot.Show());
        Ok(lot.OpenRegistration());
        return lot;
    }

    private static Lot Running(Timing? timing = null)
    {
        var lot = InRegistration(timing);
        Ok(lot.Run(Now));
        return lot;
    }

    private static void Ok(Result<LotStatus> done) => done.Must();

    private static Refusals Refused(Result<LotStatus> done) => done.IsRefused(out var no) ? no : throw new InvalidOperationException("It was not refused.");
}
