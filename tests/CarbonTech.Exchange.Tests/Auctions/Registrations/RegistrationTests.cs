using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Registrations;

/// <summary>The law of a registration: each refusal, and the whole square of its life.</summary>
public sealed class RegistrationTests
{
    private static readonly DateTimeOffset Now = TestExchange.Start;
    private static readonly PartyId Lead = Id.New<PartyId>();
    private static readonly PartyId Other = Id.New<PartyId>();
    private static readonly PersonId Person = Id.New<PersonId>();

    [Fact]
    public void The_life_is_the_approved_one() => Assert.Equal(
        """
        Applied: Supplement, Qualified, Refused, Withdrawn
        Supplement: Applied, Refused, Withdrawn
        Qualified: Withdrawn, Suspended
        Refused: (end)
        Withdrawn: (end)
        Suspended: Qualified
        """, Registration.Life.Square(), ignoreLineEndingDifferences: true);

    [Fact]
    public void Shares_are_the_whole_and_each_is_positive()
    {
        Refused("registrations.shares-not-whole", Applied([new(Lead, 6_000), new(Other, 3_999)]));
        Refused("registrations.shares-not-whole", Applied([new(Lead, 10_000), new(Other, 0)]));
    }

    [Fact]
    public void The_lead_is_a_member() => Refused("registrations.lead-not-member", Applied([new(Other, 10_000)]));

    [Fact]
    public void A_party_stands_once_in_a_bid_party() => Refused("registrations.member-twice", Applied([new(Lead, 5_000), new(Lead, 5_000)]));

    [Fact]
    public void A_bid_party_has_members() => Refused("registrations.members", Applied([]));

    [Fact]
    public void A_supplement_and_a_refusal_need_a_reason()
    {
        var registration = Applied().Must();
        Refused("kernel.required", registration.AskSupplement(" "));
        Refused("kernel.required", registration.Refuse(""));
        Refused("kernel.too-long", registration.AskSupplement(new string('补', Registration.LongestReason + 1)));
        Refused("kernel.too-long", registration.Refuse(new string('拒', Registration.LongestReason + 1)));
        Assert.Equal(RegistrationStatus.Applied, registration.Status);
    }

    [Fact]
    public void A_supplement_brings_it_back_to_the_operator()
    {
        var registration = Applied().Must();
        registration.AskSupplement("缺授权书").Must();
        Refused("kernel.not-now", registration.Qualify("B-01", Now));
        Assert.Equal(RegistrationStatus.Applied, registration.Supply("已补").Must());
        Refused("kernel.not-now", registration.Supply("again"));
    }

    [Fact]
    public void A_bid_party_is_qualified_only_when_every_member_has_consented()
    {
        var registration = Applied([new(Lead, 6_000), new(Other, 4_000)]).Must();
        Refused("registrations.not-consented", registration.Qualify("B-01", Now));
        registration.Consent(Other, Person, Now).Must();
        Assert.Equal(RegistrationStatus.Qualified, registration.Qualify("B-01", Now).Must());
        Refused("registrations.no-such-registration", registration.Consent(Id.New<PartyId>(), Person, Now));
    }

    [Fact]
    public void A_declared_tie_waits_for_the_seller()
    {
        var registration = Applied(tie: "发明人所办企业").Must();
        Refused("registrations.tie-not-approved", registration.Qualify("B-01", Now));
        registration.ApproveTie(Person, Now).Must();
        registration.Qualify("B-01", Now).Must();
        Refused("registrations.no-tie-declared", Applied().Must().ApproveTie(Person, Now));
    }

    [Fact]
    public void A_refused_or_withdrawn_bid_party_leaves_its_seats()
    {
        var registration = Applied().Must();
        Assert.All(registration.Members, m => Assert.Equal(Guid.Empty, m.Seat));
        registration.Refuse("不符合条件").Must();
        Assert.All(registration.Members, m => Assert.Equal(registration.Id.Value, m.Seat));
        Refused("kernel.not-now", registration.Withdraw());
    }

    [Fact]
    public void Only_a_qualified_bid_party_with_its_deposit_may_bid()
    {
        var registration = Applied().Must();
        registration.Qualify("B-01", Now).Must();
        Assert.False(registration.MayBid);
        registration.HoldDeposit(Now);
        Assert.True(registration.MayBid);
        registration.Suspend("核查").Must();
        Assert.False(registration.MayBid);
        registration.Resume().Must();
        registration.ReleaseDeposit(DepositFate.Returned, Now);
        Assert.False(registration.MayBid);
        Refused("registrations.not-qualified", registration.Offer(Money.Yuan(5), Money.Yuan(1), Now));
    }

    [Fact]
    public void An_offer_is_no_less_than_the_start()
    {
        var registration = Applied().Must();
        registration.Qualify("B-01", Now).Must();
        registration.HoldDeposit(Now);
        Refused("registrations.offer-below-start", registration.Offer(Money.Yuan(99), Money.Yuan(100), Now));
        registration.Offer(Money.Yuan(100), Money.Yuan(100), Now).Must();
        Assert.Equal(10_000, registration.OfferMinor);
    }

    private static Result<Registration> Applied(IReadOnlyList<BidPartyShare>? shares = null, string? tie = null) => Registration.Apply(
        Id.New<RegistrationId>(), Id.New<LotId>(), Lead, shares ?? [new(Lead, 10_000)], Person, "digest", tie, null, Now);

    private static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no));
        Assert.Contains(no, r => r.Code == code);
    }
}
