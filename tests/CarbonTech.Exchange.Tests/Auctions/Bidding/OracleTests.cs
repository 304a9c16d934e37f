using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

/// <summary>Random commands through the real desk and through the oracle give the same.</summary>
public sealed class OracleTests
{
    private const int Seats = 4;
    private static readonly Actor Operator = new(Id.New<PersonId>(), Id.New<PartyId>(), Capacities.Operator, Roles.Operator, Verified: true);
    private readonly HashSet<string> said = [];
    private int restarts;

    private static readonly Gen<Step> Steps =
        from kind in Gen.Frequency((30, Gen.Const(StepKind.Bid)), (6, Gen.Const(StepKind.Pass)), (1, Gen.Const(StepKind.Suspend)), (2, Gen.Const(StepKind.Resume)),
            (1, Gen.Const(StepKind.Rerun)), (1, Gen.Const(StepKind.Bar)))
        from seat in Gen.Int[0, Seats - 1]
        from above in Gen.Frequency((8, Gen.Long[0, 3]), (1, Gen.Long[-2, -1]), (1, Gen.Long[10, 14]))
        from beyond in Gen.Frequency((4, Gen.Const((long?)null)), (5, Gen.Long[0, 8].Select(b => (long?)b)), (1, Gen.Const((long?)-1)))
        from crooked in Gen.Frequency((12, Gen.Const(0L)), (1, Gen.Const(300L)))
        from number in Gen.Int[0, 9]
        select new Step(kind, seat, above, beyond, crooked, Confirmed: number < 6, OtherRound: number == 9, Minutes: number);

    [Fact]
    public Task The_desk_and_the_oracle_agree_on_every_command_of_a_soft_close() =>
        AgreeAsync(new() { Seats = Seats, FreePeriod = TimeSpan.FromMinutes(30) });

    /// <summary>A short free period, so that most sequences come into the timed one, which every change of price or leader starts anew.</summary>
    [Theory]
    [InlineData(false, 0, null)]
    [InlineData(true, 0, "bidding.no-free-bid")]
    [InlineData(false, 480, "bidding.joined-too-late")]
    public async Task The_desk_and_the_oracle_agree_on_every_command_of_a_free_and_a_timed_period(bool freeBidNeeded, int joinWindow, string? refused)
    {
        await AgreeAsync(new() { Seats = Seats, FreePeriod = TimeSpan.FromMinutes(8), Timing = new(SessionFormat.TwoPhase, freeBidNeeded, joinWindow, 900, 0) });
        Assert.True(restarts > 20, $"the timed period was started again {restarts} times");
        if (refused is not null) Assert.Contains(refused, said);
    }

    private async Task AgreeAsync(LotPlan plan)
    {
        await using var exchange = await TestExchange.StartAsync();
        await Steps.Array[5, 60].SampleAsync(steps => CompareAsync(exchange, plan, steps), iter: 60, threads: 1);
        Assert.Contains("taken", said);
    }

    private async Task CompareAsync(TestExchange exchange, LotPlan plan, Step[] steps)
    {
        var lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock, plan);
        var oracle = new Oracle(plan, exchange.Now);
        foreach (var step in steps) await CompareAsync(exchange, plan, lot, oracle, step);
        var moment = (await exchange.Get<ReadMoment>().RunAsync(lot.Lot, default))!;
        Assert.Equal((oracle.Round, oracle.Count, oracle.End), (moment.Round, moment.Count, moment.EndsAt));
        Assert.Equal((oracle.Price, oracle.Leader is { } leader ? lot[leader].Code : null), ((long?)moment.Price?.Major, moment.LeaderCode));
        Assert.Null(BidLog.Verify(await exchange.Get<ReadBidLog>().AllAsync(lot.Lot, default)));
    }

    private async Task CompareAsync(TestExchange exchange, LotPlan plan, RunningLot lot, Oracle oracle, Step step)
    {
        var now = exchange.Now;
        switch (step.Kind)
        {
            case StepKind.Bid:
                await CompareBidAsync(exchange, plan, lot, oracle, step);
                break;
            case StepKind.Pass:
                exchange.Pass(TimeSpan.FromMinutes(step.Minutes));
                break;
            case StepKind.Suspend:
                Assert.Equal(oracle.Suspend(now), Done(await exchange.Get<SuspendLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, "dispute"), default)));
                break;
            case StepKind.Resume:
                Assert.Equal(oracle.Resume(now), Done(await exchange.Get<ResumeLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, null), default)));
                break;
            case StepKind.Rerun:
                var times = new LotTimes(now, now + plan.FreePeriod);
                Assert.Equal(oracle.Rerun(now), Done(await exchange.Get<ResumeLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, times), default)));
                break;
            case StepKind.Bar when step.Seat == 0:
                await RunningLots.SuspendAsync(exchange.Dbs, lot[0]);
                await exchange.Get<Desks>().NoticeAsync(lot.Lot);
                oracle.Bar(0);
                break;
        }
    }

    private async Task CompareBidAsync(TestExchange exchange, LotPlan plan, RunningLot lot, Oracle oracle, Step step)
    {
        var end = oracle.End;
        var least = oracle.Price is { } price ? price + plan.Step : plan.Start;
        var amount = Math.Max(1, least + (step.Above * plan.Step) + step.Crooked);
        var maximum = step.Beyond is { } beyond ? amount + (beyond * plan.Step) : (long?)null;
        var round = step.OtherRound ? oracle.Round + 1 : oracle.Round;
        var expected = oracle.Bid(step.Seat, amount, maximum, step.Confirmed, round, exchange.Now);
        said.Add(expected);
        if (oracle.End > end) restarts++;
        var answer = await exchange.Get<PlaceBid>().RunAsync(lot[step.Seat].Bid(amount, maximum, step.Confirmed, round), default);
        Assert.Equal(expected, answer.IsRefused(out var no) ? no[0].Code : "taken");
        if (!answer.IsOk(out var receipt)) return;
        Assert.Equal((oracle.Count, oracle.Price!.Value, lot[oracle.Leader!.Value].Code, oracle.End),
            (receipt.Number, (long)receipt.Price.Major, receipt.LeaderCode, receipt.EndsAt));
    }

    private static bool Done(Result<LotStatus> result) => result.IsOk(out _);

    private enum StepKind
    {
        Bid,
        Pass,
        Suspend,
        Resume,
        Rerun,
        Bar,
    }

    private sealed record Step(StepKind Kind, int Seat, long Above, long? Beyond, long Crooked, bool Confirmed, bool OtherRound, int Minutes);
}
