using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Membership;

public sealed class BrokerGradeTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId brokerage;
    private Actor broker = Actor.Nobody;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        brokerage = await exchange.Given.PartyAsync("衡远技术转移", Capacities.Brokerage);
        broker = await exchange.Given.ActorAsync(brokerage, Roles.Broker);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_grade_is_recorded_raised_taken_out_and_recorded_anew()
    {
        (await RecordAsync(Grade.Junior)).Must();
        (await RecordAsync(Grade.Senior)).Must();
        Assert.Equal(Grade.Senior, Assert.Single(await PublicAsync()).Grade);
        Refused(await WithdrawAsync(" "), "kernel.required");
        (await WithdrawAsync("证书被撤销")).Must();
        Refused(await WithdrawAsync("证书被撤销"), "kernel.not-now");
        Assert.Empty(await PublicAsync());
        var own = Assert.Single(await exchange.Get<ReadBrokers>().OfAsync(brokerage, broker), l => l.Person == broker.Person);
        Assert.Equal((null, "证书被撤销"), (own.Grade, own.Reason));
        (await RecordAsync(Grade.Middle)).Must();
        Assert.Equal(Grade.Middle, Assert.Single(await exchange.Get<ReadBrokers>().GradedAsync()).Grade);
    }

    [Fact]
    public async Task Only_the_operator_records_and_takes_out()
    {
        foreach (var stranger in new[] { broker, await exchange.Given.OwnerAsync(brokerage), Actor.Nobody, await exchange.Given.OperatorAsync("auditor@example.org", Roles.Auditor) })
        {
            Refused(await RecordAsync(Grade.Junior, stranger), MembershipRefusals.NotOperator.Code);
            Refused(await WithdrawAsync("x", stranger), MembershipRefusals.NotOperator.Code);
        }

        Refused(await WithdrawAsync("x"), BrokerRefusals.NoGrade.Code);
    }

    [Fact]
    public async Task Only_a_broker_of_a_verified_brokerage_gets_one()
    {
        var clerk = await exchange.Given.ActorAsync(brokerage, Roles.Clerk);
        Refused(await RecordAsync(Grade.Junior, person: clerk.Person), BrokerRefusals.NotABroker.Code);
        Refused(await RecordAsync(Grade.Junior, at: await exchange.Given.PartyAsync("江淮大学")), BrokerRefusals.NotABrokerage.Code);
        Refused(await RecordAsync(Grade.Junior, at: await exchange.Given.ApplicantAsync("未审机构", Capacities.Brokerage)), BrokerRefusals.NotABrokerage.Code);
        Refused(await RecordAsync(Grade.Junior, at: new(Id.Named("none"))), MembershipRefusals.NoSuchParty.Code);
    }

    [Fact]
    public async Task The_certificate_is_whole_of_the_past_and_nobody_elses()
    {
        var paper = exchange.Given.Certificate();
        Refused(await RecordAsync(Grade.Junior, paper: paper with { Number = "" }), "kernel.required");
        Refused(await RecordAsync(Grade.Junior, paper: paper with { IssuedBy = " " }), "kernel.required");
        Refused(await RecordAsync(Grade.Junior, paper: paper with { IssuedOn = default }), "kernel.required");
        Refused(await RecordAsync(Grade.Junior, paper: paper with { Number = new string('1', 61) }), "kernel.too-long");
        Refused(await RecordAsync(Grade.Junior, paper: paper with { IssuedBy = new string('省', 121) }), "kernel.too-long");
        Refused(await RecordAsync(Grade.Junior, paper: paper with { IssuedOn = exchange.Given.Today.AddDays(1) }), BrokerRefusals.IssuedInFuture.Code);
        Refused(await RecordAsync(0), "kernel.required");
        (await RecordAsync(Grade.Junior, paper: paper)).Must();
        var other = await exchange.Given.ActorAsync(brokerage, Roles.Broker);
        Refused(await RecordAsync(Grade.Junior, person: other.Person, paper: paper), BrokerRefusals.NumberTaken.Code);
    }

    private async Task<Result<BrokerGradeId>> RecordAsync(Grade grade, Actor? by = null, PartyId? at = null, PersonId? person = null, BrokerCertificate? paper = null) =>
        await exchange.Get<RecordGrade>().RunAsync(
            new(by ?? await exchange.Given.OperatorAsync(), Given.Act(), at ?? brokerage, person ?? broker.Person, grade, paper ?? exchange.Given.Certificate()), default);

    private async Task<Result<BrokerGradeStatus>> WithdrawAsync(string reason, Actor? by = null) =>
        await exchange.Get<WithdrawGrade>().RunAsync(new(by ?? await exchange.Given.OperatorAsync(), Given.Act(), brokerage, broker.Person, reason), default);

    private Task<IReadOnlyList<BrokerLine>> PublicAsync() => exchange.Get<ReadBrokers>().OfAsync(brokerage, Actor.Nobody);

    private static void Refused<T>(Result<T> result, string code)
    {
        Assert.True(result.IsRefused(out var no), $"{code} was not refused");
        Assert.Equal([code], no!.Select(r => r.Code));
    }
}
