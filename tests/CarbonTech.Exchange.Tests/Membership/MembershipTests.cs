using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Membership;

public sealed class MembershipTests : IAsyncLifetime
{
    private TestExchange exchange = null!;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync() => exchange = await TestExchange.StartAsync();

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task An_applicant_is_verified_by_the_operator_alone()
    {
        var party = await Given.ApplicantAsync();
        var owner = await Given.OwnerAsync(party);
        Assert.Equal(("membership.not-operator", false), (await RefusalAsync<VerifyParty, PartyStatus>(u => u.RunAsync(new(owner, Given.Act(), party, 1), default)), owner.Verified));
        var by = await Given.OperatorAsync();
        Assert.Equal("kernel.changed-meanwhile", await RefusalAsync<VerifyParty, PartyStatus>(u => u.RunAsync(new(by, Given.Act(), party, 7), default)));
        Assert.Equal("membership.no-such-party", await RefusalAsync<VerifyParty, PartyStatus>(u => u.RunAsync(new(by, Given.Act(), Id.New<PartyId>(), 1), default)));
        _ = (await exchange.Get<VerifyParty>().RunAsync(new(by, Given.Act(), party, 1), default)).Must();
        Assert.True((await Given.OwnerAsync(party)).Verified);
    }

    [Fact]
    public async Task A_refused_applicant_reads_the_reason_and_applies_again()
    {
        var party = await Given.ApplicantAsync();
        _ = (await exchange.Get<RefuseParty>().RunAsync(new(await Given.OperatorAsync(), Given.Act(), party, 1, "证照已过期"), default)).Must();
        var owner = await Given.OwnerAsync(party);
        Assert.Equal("证照已过期", (await exchange.Get<ReadParty>().RunAsync(party, owner))!.Reason);
        Assert.Null(await exchange.Get<ReadParty>().RunAsync(party, Actor.Nobody));
        var profile = new PartyProfile("江淮理工大学", "Jianghuai University of Technology", Capacities.University, Regime.PublicUnit);
        Assert.Equal(PartyStatus.Applied, (await exchange.Get<ApplyAgain>().RunAsync(new(owner, Given.Act(), party, 2, profile), default)).Must());
    }

    [Fact]
    public async Task A_suspension_works_at_the_next_request()
    {
        var party = await Given.PartyAsync();
        var owner = await Given.OwnerAsync(party);
        var by = await Given.OperatorAsync();
        _ = (await exchange.Get<SuspendParty>().RunAsync(new(by, Given.Act(), party, 2, "冒用他人名称"), default)).Must();
        var now = await exchange.Get<LoadActor>().RunAsync(owner.Person, party);
        Assert.Equal((true, false), (owner.MaySellFor(party), now.MaySellFor(party)));
        _ = (await exchange.Get<ResumeParty>().RunAsync(new(by, Given.Act(), party, 3), default)).Must();
        Assert.True((await exchange.Get<LoadActor>().RunAsync(owner.Person, party)).MaySellFor(party));
    }

    [Fact]
    public async Task A_colleague_acts_in_the_roles_of_the_invitation_only()
    {
        var party = await Given.PartyAsync();
        var publisher = await Given.ActorAsync(party, Roles.Publisher);
        Assert.Equal((true, false), (publisher.MaySellFor(party), publisher.MayBuyFor(party)));
        Assert.Equal("membership.not-yours", await RefusalAsync<InviteColleague, InvitationId>(u => u.RunAsync(new(publisher, Given.Act(), party, "x@example.org", Roles.Buyer), default)));
    }

    [Fact]
    public async Task Nobody_is_invited_twice()
    {
        var party = await Given.PartyAsync();
        var owner = await Given.OwnerAsync(party);
        _ = (await exchange.Get<InviteColleague>().RunAsync(new(owner, Given.Act(), party, "x@example.org", Roles.Buyer), default)).Must();
        Assert.Equal("membership.already-invited@Email", await RefusalAsync<InviteColleague, InvitationId>(u => u.RunAsync(new(owner, Given.Act(), party, "x@example.org", Roles.Buyer), default)));
        var own = (await exchange.Get<ReadPeople>().OneAsync(owner.Person))!.Email;
        Assert.Equal("membership.already-member@Email", await RefusalAsync<InviteColleague, InvitationId>(u => u.RunAsync(new(owner, Given.Act(), party, own.ToUpperInvariant(), Roles.Buyer), default)));
    }

    [Fact]
    public async Task A_withdrawn_invitation_opens_nothing()
    {
        var party = await Given.PartyAsync();
        var owner = await Given.OwnerAsync(party);
        var person = await Given.PersonAsync(email: "x@example.org");
        var invitation = (await exchange.Get<InviteColleague>().RunAsync(new(owner, Given.Act(), party, "x@example.org", Roles.Buyer), default)).Must();
        _ = (await exchange.Get<WithdrawInvitation>().RunAsync(new(owner, Given.Act(), invitation), default)).Must();
        var by = await exchange.Get<LoadActor>().RunAsync(person, null);
        Assert.Equal("kernel.not-now", await RefusalAsync<AcceptInvitation, PartyId>(u => u.RunAsync(new(by, Given.Act(), invitation), default)));
    }

    [Fact]
    public async Task An_invitation_that_is_not_there_opens_nothing()
    {
        var owner = await Given.OwnerAsync(await Given.PartyAsync());
        Law.Refuses("membership.no-such-invitation", await exchange.Get<AcceptInvitation>().RunAsync(new(owner, Given.Act(), Id.New<InvitationId>()), default));
        Law.Refuses("membership.no-such-invitation", await exchange.Get<WithdrawInvitation>().RunAsync(new(owner, Given.Act(), Id.New<InvitationId>()), default));
        Law.Refuses("membership.not-signed-in", await exchange.Get<AcceptInvitation>().RunAsync(new(Actor.Nobody, Given.Act(), Id.New<InvitationId>()), default));
    }

    [Fact]
    public async Task A_certifier_works_for_one_body()
    {
        var one = await Given.PartyAsync("绿标认证", Capacities.CertificationBody);
        var other = await Given.PartyAsync("碳诚认证", Capacities.CertificationBody);
        var certifier = await Given.ActorAsync(one, Roles.Certifier);
        var email = (await exchange.Get<ReadPeople>().OneAsync(certifier.Person))!.Email;
        var invitation = (await exchange.Get<InviteColleague>().RunAsync(new(await Given.OwnerAsync(other), Given.Act(), other, email, Roles.Certifier), default)).Must();
        Assert.Equal("membership.certifier-elsewhere@Roles", await RefusalAsync<AcceptInvitation, PartyId>(u => u.RunAsync(new(certifier, Given.Act(), invitation), default)));
    }

    [Fact]
    public async Task A_person_of_two_parties_acts_for_the_chosen_one()
    {
        var (one, other) = (await Given.PartyAsync("甲大学"), await Given.PartyAsync("乙公司", Capacities.Enterprise));
        var person = (await Given.OwnerAsync(one)).Person;
        var email = (await exchange.Get<ReadPeople>().OneAsync(person))!.Email;
        var invitation = (await exchange.Get<InviteColleague>().RunAsync(new(await Given.OwnerAsync(other), Given.Act(), other, email, Roles.Buyer), default)).Must();
        _ = (await exchange.Get<AcceptInvitation>().RunAsync(new(await Given.OwnerAsync(one), Given.Act(), invitation), default)).Must();
        Assert.Equal(one, (await exchange.Get<LoadActor>().RunAsync(person, null)).Party);
        Assert.Equal((other, Roles.Buyer), ((await exchange.Get<LoadActor>().RunAsync(person, other)) is var a ? (a.Party, a.Roles) : default));
        Assert.Equal(one, (await exchange.Get<LoadActor>().RunAsync(person, Id.New<PartyId>())).Party);
        Assert.Equal(["甲大学", "乙公司"], (await exchange.Get<ReadMe>().RunAsync(person))!.Standings.Select(s => s.Name.Zh));
    }

    [Fact]
    public async Task A_removed_member_no_longer_acts()
    {
        var party = await Given.PartyAsync();
        var buyer = await Given.ActorAsync(party, Roles.Buyer);
        _ = (await exchange.Get<RemoveMember>().RunAsync(new(buyer, Given.Act(), party, buyer.Person), default)).Must();
        Assert.Equal(default, (await exchange.Get<LoadActor>().RunAsync(buyer.Person, party)).Party);
    }

    [Fact]
    public async Task Equal_identifiers_tie_parties_when_they_are_verified()
    {
        var one = await AppliedAsync("91440300708461136T");
        var other = await AppliedAsync("9144 0300 7084 6113 6T");
        var by = await Given.OperatorAsync();
        Assert.False(await exchange.Dbs.ReadAsync(db => Tied.BetweenAsync(db, one, other, default)));
        _ = (await exchange.Get<VerifyParty>().RunAsync(new(by, Given.Act(), other, 1), default)).Must();
        Assert.True(await exchange.Dbs.ReadAsync(db => Tied.BetweenAsync(db, one, other, default)));
        Assert.Equal(TieKind.SameIdentifier, Assert.Single(await exchange.Get<ReadTies>().RunAsync(one, by)).Kind);
    }

    [Fact]
    public async Task A_tie_is_declared_once_and_has_no_direction()
    {
        var (one, other) = (await Given.PartyAsync("甲大学"), await Given.PartyAsync("乙公司", Capacities.Enterprise));
        _ = (await exchange.Get<DeclareTie>().RunAsync(new(await Given.OwnerAsync(one), Given.Act(), one, other, TieKind.Holding), default)).Must();
        Assert.Equal("membership.already-tied@With", await RefusalAsync<DeclareTie, TieId>(async u => await u.RunAsync(new(await Given.OwnerAsync(other), Given.Act(), other, one, TieKind.Holding), default)));
        Assert.Equal("membership.not-yours", await RefusalAsync<DeclareTie, TieId>(async u => await u.RunAsync(new(await Given.OwnerAsync(other), Given.Act(), one, other, TieKind.Staff), default)));
        Assert.True(await exchange.Dbs.ReadAsync(db => Tied.BetweenAsync(db, other, one, default)));
    }

    [Fact]
    public async Task A_person_waits_with_five_parties_at_most()
    {
        var by = await exchange.Get<LoadActor>().RunAsync(await Given.PersonAsync(), null);
        for (var i = 0; i < ApplyForParty.MostWaiting; i++) _ = (await exchange.Get<ApplyForParty>().RunAsync(new(by, Given.Act(), Profile($"单位{i}")), default)).Must();
        Assert.Equal("membership.too-many-applications", await RefusalAsync<ApplyForParty, PartyId>(u => u.RunAsync(new(by, Given.Act(), Profile("又一单位")), default)));
        Assert.Equal("membership.not-signed-in", await RefusalAsync<ApplyForParty, PartyId>(u => u.RunAsync(new(Actor.Nobody, Given.Act(), Profile("无人")), default)));
    }

    [Fact]
    public async Task Only_the_exchange_itself_makes_operators()
    {
        var by = await Given.OperatorAsync();
        Assert.True(by.IsOperator);
        Assert.Equal("membership.not-operator", await RefusalAsync<MakeOperator, PersonId>(u => u.RunAsync(new(by, Given.Act(), "two@example.org", "乙", new("运营", "Ops")), default)));
        var second = await Given.OperatorAsync("two@example.org", Roles.Operator);
        Assert.Equal((by.Party, true), (second.Party, second.Person != by.Person));
    }

    private static PartyProfile Profile(string name) => new(name, null, Capacities.Enterprise, Regime.Ordinary);

    private async Task<PartyId> AppliedAsync(string uscc)
    {
        var by = await exchange.Get<LoadActor>().RunAsync(await Given.PersonAsync(), null);
        return (await exchange.Get<ApplyForParty>().RunAsync(new(by, Given.Act(), Profile("同码") with { Uscc = uscc }), default)).Must();
    }

    private async Task<string> RefusalAsync<TUseCase, T>(Func<TUseCase, Task<Result<T>>> run)
        where TUseCase : notnull
    {
        Assert.True((await run(exchange.Get<TUseCase>())).IsRefused(out var no));
        return no.ToString();
    }
}
