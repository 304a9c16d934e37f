using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Deals.Rooms;

public sealed class WaysOutTests
{
    [Fact]
    public async Task Either_side_walks_away_from_talks_with_a_reason_and_the_open_offer_falls()
    {
        await using var talk = await BeginAsync();
        await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        var end = talk.Use<TerminateDeal>();
        RefusedAt("kernel.required", "Reason", await end.RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), " "), default));
        RefusedAt("kernel.too-long", "Reason", await end.RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), new string('长', 1_001)), default));
        Refused("kernel.changed-meanwhile", await end.RunAsync(new(talk.Seller, Act(), talk.Deal, 1, "?"), default));
        Refused("deals.not-yours", await end.RunAsync(new(talk.Stranger, Act(), talk.Deal, await talk.SeenAsync(), "?"), default));
        Refused("deals.broker-binds-nobody", await end.RunAsync(new(talk.Broker, Act(), talk.Deal, await talk.SeenAsync(), "?"), default));
        (await end.RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), "已与他人达成独占许可"), default)).Must();
        Assert.Equal(OfferStatus.Lapsed, Assert.Single((await talk.OffersAsync(talk.Buyer)).Offers).Status);
        Assert.Equal("已与他人达成独占许可", (await talk.Use<ReadTalks>().OneAsync(talk.Deal, talk.Buyer))!.EndReason);
        Refused("kernel.not-now", await end.RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), "?"), default));
    }

    [Fact]
    public async Task What_binds_is_ended_by_both_or_by_the_operator()
    {
        await using var talk = await BeginAsync();
        var deal = await AgreedAsync(talk);
        Refused("deals.binds-both", await talk.Use<TerminateDeal>().RunAsync(new(talk.Buyer, Act(), deal, await talk.SeenAsync(), "后悔了"), default));
        var (propose, answer) = (talk.Use<ProposeEnd>(), talk.Use<AnswerEnd>());
        Refused("deals.no-end-asked", await answer.RunAsync(new(talk.Seller, Act(), deal, await talk.SeenAsync(), true), default));
        Refused("deals.broker-binds-nobody", await propose.RunAsync(new(talk.Broker, Act(), deal, await talk.SeenAsync(), "?"), default));
        RefusedAt("kernel.required", "Reason", await propose.RunAsync(new(talk.Buyer, Act(), deal, await talk.SeenAsync(), ""), default));
        (await propose.RunAsync(new(talk.Buyer, Act(), deal, await talk.SeenAsync(), "项目选址取消"), default)).Must();
        Refused("deals.end-asked-already", await propose.RunAsync(new(talk.Seller, Act(), deal, await talk.SeenAsync(), "?"), default));
        Refused("deals.others-answer", await answer.RunAsync(new(talk.Buyer, Act(), deal, await talk.SeenAsync(), true), default));
        Refused("deals.not-yours", await answer.RunAsync(new(talk.Stranger, Act(), deal, await talk.SeenAsync(), true), default));
        (await answer.RunAsync(new(talk.Seller, Act(), deal, await talk.SeenAsync(), false), default)).Must();
        Assert.Equal(DealStatus.Gates, await talk.StatusAsync());
        (await propose.RunAsync(new(talk.Buyer, Act(), deal, await talk.SeenAsync(), "项目选址取消"), default)).Must();
        (await answer.RunAsync(new(talk.Seller, Act(), deal, await talk.SeenAsync(), true), default)).Must();
        Assert.Equal(DealStatus.Terminated, await talk.StatusAsync());
    }

    [Fact]
    public async Task The_operator_ends_what_binds_with_a_reason_and_what_lies_in_escrow_goes_back()
    {
        await using var talk = await BeginAsync();
        var deal = await AgreedAsync(talk);
        var (end, by) = (talk.Use<TerminateDeal>(), await talk.Given.OperatorAsync());
        var bill = await talk.Given.BillAsync(talk.BuyerParty, Money.Yuan(600_000), PaymentPurpose.DealPrice, deal.Value);
        await talk.Given.PayAsync(bill);
        (await end.RunAsync(new(by, Act(), deal, await talk.SeenAsync(), "权属争议"), default)).Must();
        Assert.Equal(Money.Yuan(600_000), (await talk.Use<ReadPayments>().OneAsync(bill, by))!.Bill.Refunded);
    }

    [Fact]
    public async Task Bills_that_nobody_paid_are_taken_back_when_a_deal_ends_and_one_under_way_stops_it()
    {
        await using var talk = await BeginAsync();
        var deal = await AgreedAsync(talk);
        var (end, by) = (talk.Use<TerminateDeal>(), await talk.Given.OperatorAsync());
        var bill = await talk.Given.BillAsync(talk.BuyerParty, Money.Yuan(600_000), PaymentPurpose.DealPrice, deal.Value, talk.Exchange.Now.AddDays(3));
        var attempt = await talk.Given.CheckoutAsync(bill);
        Refused("deals.payment-under-way", await end.RunAsync(new(by, Act(), deal, await talk.SeenAsync(), "权属争议"), default));
        await talk.Given.DecideAsync(attempt, Adapters.Gateways.Sandbox.SandboxChoice.Decline);
        await talk.Given.DeliverAsync();
        (await end.RunAsync(new(by, Act(), deal, await talk.SeenAsync(), "权属争议"), default)).Must();
        Assert.Equal(PaymentRequestStatus.Cancelled, (await talk.Use<ReadPayments>().OneAsync(bill, by))!.Bill.Status);
    }

    [Fact]
    public async Task A_sale_in_a_session_is_not_ended_here_but_may_be_disputed()
    {
        await using var talk = await BeginAsync();
        var lot = await talk.Given.DealAsync(talk.SellerParty, talk.BuyerParty, Money.Yuan(100), listing: talk.Listing);
        Refused("deals.lots-deal", await talk.Use<TerminateDeal>().RunAsync(new(await talk.Given.OperatorAsync(), Act(), lot, await talk.Given.SeenAsync(lot), "?"), default));
        Refused("deals.lots-deal", await talk.Use<ProposeEnd>().RunAsync(new(talk.Buyer, Act(), lot, await talk.Given.SeenAsync(lot), "?"), default));
        (await talk.Use<RaiseDispute>().RunAsync(new(talk.Buyer, Act(), lot, "标的与公告不符"), default)).Must();
    }

    [Fact]
    public async Task A_dispute_stops_the_deal_until_the_operator_lets_it_go_on_where_it_stood()
    {
        await using var talk = await BeginAsync();
        var offer = await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        var (raise, resolve, by) = (talk.Use<RaiseDispute>(), talk.Use<ResolveDispute>(), await talk.Given.OperatorAsync());
        Refused("deals.no-such-dispute", await resolve.RunAsync(new(by, Act(), talk.Deal, await talk.SeenAsync(), true, "?"), default));
        Refused("deals.broker-binds-nobody", await raise.RunAsync(new(talk.Broker, Act(), talk.Deal, "?"), default));
        RefusedAt("kernel.required", "Statement", await raise.RunAsync(new(talk.Seller, Act(), talk.Deal, ""), default));
        (await raise.RunAsync(new(talk.Seller, Act(), talk.Deal, "受让方将保密资料转发第三方"), default)).Must();
        Refused("kernel.not-now", await raise.RunAsync(new(talk.Buyer, Act(), talk.Deal, "?"), default));
        Refused("kernel.not-now", await talk.Use<AcceptOffer>().RunAsync(new(talk.Seller, Act(), talk.Deal, offer), default));
        Refused("membership.not-operator", await resolve.RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), true, "?"), default));
        RefusedAt("kernel.required", "Resolution", await resolve.RunAsync(new(by, Act(), talk.Deal, await talk.SeenAsync(), true, " "), default));
        (await resolve.RunAsync(new(by, Act(), talk.Deal, await talk.SeenAsync(), true, "经核实转发对象为受让方顾问，已补签保密承诺"), default)).Must();
        Assert.Equal(DealStatus.Negotiation, await talk.StatusAsync());
        var line = Assert.Single((await talk.Use<ReadTalks>().OneAsync(talk.Deal, talk.Seller))!.Disputes);
        Assert.Equal((DealDisputeStatus.Resumed, DealStatus.Negotiation, DealSide.Seller), (line.Status, line.Stage, line.Side));
    }

    [Fact]
    public async Task A_dispute_may_end_the_deal_and_meanwhile_the_operator_opens_what_the_sides_share()
    {
        await using var talk = await BeginAsync();
        var (secret, own) = (await talk.Given.SharedAsync(talk.Deal, talk.Seller, RoomTier.Secret), await talk.Given.SharedAsync(talk.Deal, talk.Seller, RoomTier.Own, "内部.pdf"));
        var (open, by) = (talk.Use<OpenRoomFile>(), await talk.Given.OperatorAsync());
        Refused("deals.no-such-file", await open.RunAsync(new(by, Act(), talk.Deal, secret), default));
        (await talk.Use<RaiseDispute>().RunAsync(new(talk.Buyer, Act(), talk.Deal, "资料虚假"), default)).Must();
        (await open.RunAsync(new(by, Act(), talk.Deal, secret), default)).Must();
        Refused("deals.no-such-file", await open.RunAsync(new(by, Act(), talk.Deal, own), default));
        (await talk.Use<ResolveDispute>().RunAsync(new(by, Act(), talk.Deal, await talk.SeenAsync(), false, "资料与登记不符，交易终止"), default)).Must();
        Assert.Equal(DealStatus.Terminated, await talk.StatusAsync());
    }

    [Fact]
    public async Task The_history_of_a_deal_names_its_stages_in_order()
    {
        await using var talk = await BeginAsync();
        await talk.Given.OpenRoomAsync(talk.Deal);
        (await talk.Use<TerminateDeal>().RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), "不再需要"), default)).Must();
        Assert.Equal([nameof(DealBegun), nameof(NdaAsked), nameof(RoomOpened), nameof(DealTerminated)], (await talk.Use<ReadTalks>().OneAsync(talk.Deal, talk.Seller))!.History.Select(h => h.Fact));
    }

    private static async Task<DealId> AgreedAsync(Talk talk)
    {
        var offer = await talk.Given.OfferAsync(talk.Deal, DealSide.Buyer);
        (await talk.Use<AcceptOffer>().RunAsync(new(talk.Seller, Act(), talk.Deal, offer), default)).Must();
        return talk.Deal;
    }
}
