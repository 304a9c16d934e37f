using CarbonTech.Exchange.Adapters.Gateways.Sandbox;
using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Registrations;

/// <summary>Who may stand on a lot, and what becomes of the deposit, through the real use cases.</summary>
public sealed class RegisterForLotTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId buyer;
    private LotId lot;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync();
        buyer = await Given.PartyAsync("华东储能", Capacities.Enterprise);
        lot = await Given.OpenLotAsync(seller);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task The_rules_are_accepted_by_their_digest() => Refused("registrations.other-rules", await RegisterAsync(buyer, digest: new string('0', 64)));

    [Fact]
    public async Task Registration_ends_at_its_deadline()
    {
        exchange.Pass(TimeSpan.FromDays(7));
        Refused("registrations.not-open", await RegisterAsync(buyer));
    }

    [Fact]
    public async Task The_seller_is_barred() => Refused("registrations.seller-barred", await RegisterAsync(seller));

    [Fact]
    public async Task The_operator_may_not_trade()
    {
        var by = await Given.OperatorAsync();
        Refused("membership.not-yours", await exchange.Get<RegisterForLot>().RunAsync(
            new(by, Given.Act(), lot, [new(by.Party, Registration.Whole)], await Given.RulesAsync(), null, null, []), default));
    }

    [Fact]
    public async Task The_operators_staff_is_barred_with_whoever_they_bid_for()
    {
        await Given.PersonAsync(email: "staff@example.org");
        var staff = await Given.OperatorAsync("staff@example.org", Roles.Operator);
        var email = (await exchange.Get<ReadPeople>().OneAsync(staff.Person))!.Email;
        var invitation = (await exchange.Get<InviteColleague>().RunAsync(new(await Given.OwnerAsync(buyer), Given.Act(), buyer, email, Roles.Buyer), default)).Must();
        (await exchange.Get<AcceptInvitation>().RunAsync(new(staff, Given.Act(), invitation), default)).Must();
        Refused("registrations.house-barred", await RegisterAsync(buyer));
    }

    [Fact]
    public async Task A_tie_to_the_seller_is_declared_and_approved_by_the_seller()
    {
        (await exchange.Get<DeclareTie>().RunAsync(new(await Given.OwnerAsync(buyer), Given.Act(), buyer, seller, TieKind.Staff), default)).Must();
        Refused("registrations.tie-not-declared", await RegisterAsync(buyer));
        var registration = (await RegisterAsync(buyer, tie: "发明人任职")).Must();
        Refused("registrations.tie-not-approved", await QualifyAsync(registration));
        Refused("membership.not-yours", await exchange.Get<ApproveTie>().RunAsync(new(await Given.OwnerAsync(buyer), Given.Act(), registration), default));
        (await exchange.Get<ApproveTie>().RunAsync(new(Given.PublisherOf(seller), Given.Act(), registration), default)).Must();
        Assert.Equal("B-01", (await QualifyAsync(registration)).Must());
    }

    [Fact]
    public async Task Nobody_stands_in_two_bid_parties_on_a_lot()
    {
        var other = await Given.PartyAsync("苏南材料", Capacities.Enterprise);
        await Given.AppliedAsync(lot, buyer, null, new BidPartyShare(buyer, 7_000), new BidPartyShare(other, 3_000));
        Refused("registrations.stands-already", await RegisterAsync(other));
    }

    [Fact]
    public async Task Two_at_the_same_instant_do_not_stand_twice()
    {
        var done = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => RegisterAsync(buyer)));
        Assert.Single(done, d => d.IsOk(out var _));
        Assert.All(done.Where(d => d.IsRefused(out _)), d => Refused("registrations.stands-already", d));
    }

    [Fact]
    public async Task A_withdrawn_bid_party_may_register_again()
    {
        var registration = (await RegisterAsync(buyer)).Must();
        (await exchange.Get<WithdrawRegistration>().RunAsync(new(await Given.OwnerAsync(buyer), Given.Act(), registration), default)).Must();
        (await RegisterAsync(buyer)).Must();
    }

    [Fact]
    public async Task A_member_that_is_not_verified_is_refused()
    {
        var applicant = await Given.ApplicantAsync("新设公司", Capacities.Enterprise);
        Refused("registrations.member-not-verified", await RegisterAsync(buyer, shares: [new(buyer, 5_000), new(applicant, 5_000)]));
    }

    [Fact]
    public async Task The_operator_alone_judges_and_sees_the_state_he_judges()
    {
        var registration = (await RegisterAsync(buyer)).Must();
        Refused("membership.not-operator", await exchange.Get<QualifyRegistration>().RunAsync(new(await Given.OwnerAsync(buyer), Given.Act(), registration, 1), default));
        Refused("kernel.changed-meanwhile", await exchange.Get<QualifyRegistration>().RunAsync(new(await Given.OperatorAsync(), Given.Act(), registration, 99), default));
    }

    [Fact]
    public async Task Codes_run_on_and_identities_stay_with_the_house()
    {
        await Given.QualifiedAsync(lot, buyer);
        var second = (await RegisterAsync(await Given.PartyAsync("苏南材料", Capacities.Enterprise))).Must();
        Assert.Equal("B-02", (await QualifyAsync(second)).Must());
        Assert.Null(await exchange.Get<ReadRegistration>().RunAsync(second, await Given.OwnerAsync(buyer), default));
        Assert.Null(await exchange.Get<ReadRegistration>().RunAsync(second, Given.PublisherOf(seller), default));
    }

    [Fact]
    public async Task A_deposit_is_held_when_paid_in_time_and_goes_back_when_the_lot_passes()
    {
        var registration = await Given.BidderAsync(lot, buyer);
        Assert.True((await SeatAsync(registration)).DepositHeldAt is not null);
        exchange.Pass(TimeSpan.FromDays(9));
        await exchange.SettleAsync();
        exchange.Pass(TimeSpan.FromDays(5));
        await exchange.SettleAsync();
        Assert.Equal(DepositFate.Returned, (await SeatAsync(registration)).DepositFate);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(8, false)]
    public async Task A_deposit_counts_from_when_the_money_arrived_even_if_the_message_comes_when_the_lot_runs(int paidAfterDays, bool held)
    {
        foreach (var name in (string[])["甲竞买公司", "乙竞买公司"]) await Given.BidderAsync(lot, await Given.PartyAsync(name, Capacities.Enterprise));
        var registration = await Given.QualifiedAsync(lot, buyer);
        var attempt = await Given.CheckoutAsync((await SeatAsync(registration)).DepositRequest!.Value);
        exchange.Pass(TimeSpan.FromDays(paidAfterDays));
        await Given.DecideAsync(attempt, SandboxChoice.Pay);
        exchange.Pass(TimeSpan.FromDays(9 - paidAfterDays));
        var start = exchange.Get<IEnumerable<IWorker>>().OfType<StartDue>().Single();
        while (await start.StepAsync(default))
        {
        }

        Assert.Equal(LotStatus.Running, (await exchange.Get<ReadMoment>().RunAsync(lot, default))!.Status);
        await exchange.SettleAsync();
        Assert.Equal(held, (await SeatAsync(registration)).DepositHeldAt is not null);
        var bid = await exchange.Get<PlaceBid>().RunAsync(new(await Given.OwnerAsync(buyer), Given.Act(), lot, registration, Money.Yuan(1_000_000), null, true, 1), default);
        Assert.Equal(held ? "done" : "bidding.no-deposit", bid.IsRefused(out var no) ? no[0].Code : "done");
    }

    [Fact]
    public async Task A_deposit_goes_back_when_the_bid_party_withdraws()
    {
        var registration = await Given.BidderAsync(lot, buyer);
        (await exchange.Get<WithdrawRegistration>().RunAsync(new(await Given.OwnerAsync(buyer), Given.Act(), registration), default)).Must();
        await exchange.SettleAsync();
        Assert.Equal(DepositFate.Returned, (await SeatAsync(registration)).DepositFate);
    }

    [Fact]
    public async Task A_bid_party_cannot_withdraw_once_bidding_has_started()
    {
        var (running, bidders) = await Given.RunningLotAsync(seller);
        Refused("registrations.started", await exchange.Get<WithdrawRegistration>().RunAsync(
            new(await Given.OwnerAsync(bidders[0].Party), Given.Act(), bidders[0].Registration), default));
        _ = running;
    }

    private async Task<RegistrationView> SeatAsync(RegistrationId registration) =>
        (await exchange.Get<ReadRegistration>().RunAsync(registration, await Given.OwnerAsync(buyer), default))!;

    private async Task<Result<RegistrationId>> RegisterAsync(PartyId lead, string? digest = null, string? tie = null, IReadOnlyList<BidPartyShare>? shares = null) =>
        await exchange.Get<RegisterForLot>().RunAsync(new(await Given.OwnerAsync(lead), Given.Act(), lot, shares ?? [new(lead, Registration.Whole)],
            digest ?? await Given.RulesAsync(), tie, null, []), default);

    private async Task<Result<string>> QualifyAsync(RegistrationId registration)
    {
        var by = await Given.OperatorAsync();
        var page = (await exchange.Get<ReadRegistration>().RunAsync(registration, by, default))!;
        return await exchange.Get<QualifyRegistration>().RunAsync(new(by, Given.Act(), registration, page.Version), default);
    }

    private static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no), $"{done}");
        Assert.Contains(no, r => r.Code == code);
    }
}
