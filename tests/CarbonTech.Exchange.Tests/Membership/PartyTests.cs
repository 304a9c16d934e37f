using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Xunit;

namespace CarbonTech.Exchange.Tests.Membership;

public sealed class PartyTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Owner = Id.New<PersonId>();
    private static readonly PersonId Colleague = Id.New<PersonId>();
    private static readonly PartyProfile University = new("江淮理工大学", null, Capacities.University, Regime.PublicUnit);

    [Fact]
    public void Every_fault_of_an_application_is_told_at_once() => Assert.Equal(
        ["kernel.required@NameZh", "kernel.too-long@NameEn", "kernel.required@Capacities", "kernel.required@Regime", "membership.bad-uscc@Uscc", "membership.bad-ror@Ror",
            "membership.bad-orcid@Orcid", "kernel.too-long@City", "membership.bad-website@Website", "kernel.too-long@About"],
        Refused(new(" ", new('n', 121), Capacities.None, 0, new('9', 19), "013q1eq09", "0000-0002-1825-0098", new('c', 61), "ftp://example.org", new('a', 1001))));

    [Theory]
    [InlineData("江淮\u202E理工大学")]
    [InlineData("江淮\u200B理工大学")]
    [InlineData("江淮\n理工大学")]
    [InlineData("江淮\0理工大学")]
    public void A_name_that_would_not_read_as_it_is_stored_is_refused(string name) =>
        Assert.Equal(["membership.odd-name@NameZh"], Refused(University with { NameZh = name }));

    [Theory]
    [InlineData("上海𠮷田新材料（集团）股份有限公司")]
    [InlineData("Müller & Söhne GmbH — Lab №3")]
    public void Rare_characters_and_marks_belong_to_names(string name) => Assert.True(PlainName.Is(name));

    [Fact]
    public void A_doubtful_social_credit_code_is_no_refusal() =>
        Assert.False(Party.Apply(Id.New<PartyId>(), University with { Uscc = "91440300192203821K" }, Owner, Now).IsRefused(out _));

    [Fact]
    public void Nobody_applies_to_be_the_operator() => Assert.Equal(["membership.capacity-not-open@Capacities"], Refused(University with { Capacities = Capacities.Operator }));

    [Fact]
    public void A_natural_person_is_nothing_else() =>
        Assert.Equal(["membership.individual-alone@Capacities"], Refused(University with { Capacities = Capacities.Individual | Capacities.Brokerage }));

    [Fact]
    public void A_party_without_an_English_name_shows_its_Chinese_one() => Assert.Equal("江淮理工大学", Applied().NameEn);

    [Fact]
    public void A_refusal_needs_a_reason()
    {
        var party = Applied();
        Assert.Equal("kernel.required@Reason", Text(party.Refuse(" ", Now)));
        Assert.Equal("kernel.too-long@Reason", Text(party.Refuse(new('r', 501), Now)));
        Assert.Equal(PartyStatus.Applied, party.Status);
    }

    [Fact]
    public void A_refused_party_applies_again_with_what_it_mended()
    {
        var party = Applied();
        _ = party.Refuse("名称与登记不符", Now).Must();
        _ = party.ApplyAgain(University with { NameZh = "江淮理工大学（本部）" }, Now).Must();
        Assert.Equal((PartyStatus.Applied, "江淮理工大学（本部）", null), (party.Status, party.NameZh, party.Reason));
    }

    [Fact]
    public void What_is_out_of_turn_is_refused()
    {
        var party = Applied();
        Assert.Equal("kernel.not-now", Text(party.Resume(Now)));
        Assert.Equal("kernel.not-now", Text(party.Suspend("冒用名称", Now)));
        Assert.Equal("kernel.not-now", Text(party.ApplyAgain(University, Now)));
        Assert.Equal("membership.not-verified", Text(party.Trust(true)));
        _ = party.Verify(Now).Must();
        Assert.Equal("kernel.not-now", Text(party.Verify(Now)));
        Assert.Equal("kernel.not-now", Text(party.Refuse("晚了", Now)));
        _ = party.Suspend("冒用名称", Now).Must();
        Assert.Equal("kernel.not-now", Text(party.Verify(Now)));
    }

    [Fact]
    public void The_operators_own_party_is_not_suspended() =>
        Assert.Equal("membership.not-the-operator-itself", Text(Party.Operate(Id.New<PartyId>(), University, Owner, Now).Suspend("…", Now)));

    [Fact]
    public void The_last_owner_stays()
    {
        var party = Applied();
        Assert.Equal("membership.last-owner@Roles", Text(party.Dismiss(Owner)));
        Assert.Equal("membership.last-owner@Roles", Text(party.ChangeRoles(Owner, Roles.Buyer)));
        _ = party.Admit(Colleague, Roles.Owner, Now).Must();
        _ = party.Dismiss(Owner).Must();
        Assert.Equal(Colleague, Assert.Single(party.Members).Person);
    }

    [Fact]
    public void Roles_of_the_operator_and_of_certifiers_belong_to_their_parties()
    {
        var party = Applied();
        Assert.Equal("membership.role-not-here@Roles", Text(party.Admit(Colleague, Roles.Operator, Now)));
        Assert.Equal("membership.role-not-here@Roles", Text(party.Admit(Colleague, Roles.Auditor, Now)));
        Assert.Equal("membership.role-not-here@Roles", Text(party.Admit(Colleague, Roles.Certifier, Now)));
        Assert.Equal("kernel.required@Roles", Text(party.Admit(Colleague, Roles.None, Now)));
    }

    [Fact]
    public void Nobody_is_admitted_twice_and_a_stranger_has_no_roles()
    {
        var party = Applied();
        Assert.Equal("membership.already-member@Email", Text(party.Admit(Owner, Roles.Buyer, Now)));
        Assert.Equal("membership.no-such-person", Text(party.ChangeRoles(Colleague, Roles.Buyer)));
        Assert.Equal("membership.no-such-person", Text(party.Dismiss(Colleague)));
    }

    [Fact]
    public void Trust_that_is_given_already_changes_nothing()
    {
        var party = Applied();
        _ = party.Verify(Now).Must();
        _ = party.Trust(true).Must();
        _ = ((IAggregate)party).TakeFacts();
        _ = party.Trust(true).Must();
        Assert.Empty(((IAggregate)party).TakeFacts());
    }

    private static Party Applied() => Party.Apply(Id.New<PartyId>(), University, Owner, Now).Must();

    private static IEnumerable<string> Refused(PartyProfile profile)
    {
        Assert.True(Party.Apply(Id.New<PartyId>(), profile, Owner, Now).IsRefused(out var no));
        return no.Select(r => r.Field is null ? r.Code : $"{r.Code}@{r.Field}");
    }

    private static string Text<T>(Result<T> result)
    {
        Assert.True(result.IsRefused(out var no));
        return no.ToString();
    }
}
