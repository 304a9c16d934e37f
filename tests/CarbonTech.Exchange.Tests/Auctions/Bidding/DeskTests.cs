using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Testing.Auctions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Bidding;

public sealed class DeskTests : IAsyncLifetime
{
    private static readonly Actor Operator = new(Id.New<PersonId>(), Id.New<PartyId>(), Capacities.Operator, Roles.Operator, Verified: true);
    private readonly Watchers watchers = new();
    private TestExchange exchange = null!;
    private RunningLot lot = null!;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync(more: s => s.AddSingleton<ILiveChannel>(watchers));
        lot = await RunningLots.OpenAsync(exchange.Dbs, exchange.Clock);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task An_accepted_bid_is_answered_with_its_place_in_the_log()
    {
        var receipt = (await BidAsync(lot[0].Bid(5_000, 8_000))).Must();
        Assert.Equal((1, 1, "竞01", "竞01", Money.Yuan(5_000), exchange.Now), (receipt.Round, receipt.Number, receipt.Code, receipt.LeaderCode, receipt.Price, receipt.At));
        Assert.True(receipt.Leads);
        var second = (await BidAsync(lot[1].Bid(6_000))).Must();
        Assert.Equal((2, "竞01", Money.Yuan(7_000), false), (second.Number, second.LeaderCode, second.Price, second.Leads));
        var row = await LotAsync();
        Assert.Equal((700_000, "竞01", 2, receipt.EndsAt), (row.PriceMinor, row.LeaderCode, row.BidCount, row.EndsAt));
        Assert.Equal(second.Hash, Convert.ToHexStringLower(row.LogHash));
    }

    [Fact]
    public async Task The_same_act_answers_the_same_receipt_and_another_input_under_it_is_refused()
    {
        var act = Given.Act();
        var first = (await BidAsync(lot[0].Bid(5_000, act: act))).Must();
        Assert.Equal(first, (await BidAsync(lot[0].Bid(5_000, act: act))).Must());
        Assert.Equal("kernel.other-input", Code(await BidAsync(lot[0].Bid(6_000, act: act))));
        await using var later = await AgainAsync();
        Assert.Equal(first, (await later.Get<PlaceBid>().RunAsync(lot[0].Bid(5_000, act: act), default)).Must());
    }

    [Fact]
    public async Task An_act_sent_many_times_at_once_is_one_bid()
    {
        var act = Given.Act();
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => BidAsync(lot[0].Bid(5_000, act: act))));
        Assert.Single(answers.Select(a => a.Must()).Distinct());
        Assert.Single(await LogAsync());
    }

    [Fact]
    public async Task The_published_log_verifies_and_a_changed_row_is_found()
    {
        for (var n = 0; n < 10; n++) _ = (await BidAsync(lot[n % 4].Bid(5_000 + (n * 1_000), n % 3 == 0 ? 5_000 + (n * 1_000) : null))).Must();
        var log = await LogAsync();
        Assert.Null(BidLog.Verify(log));
        Assert.Equal(new(1, 4, BidLogFault.Hash), BidLog.Verify(log.Select(r => r.Number == 4 ? r with { AmountMinor = r.AmountMinor + 1 } : r)));
        Assert.Equal(new(1, 6, BidLogFault.Number), BidLog.Verify(log.Where(r => r.Number != 5)));
        Assert.Equal(new(1, 1, BidLogFault.Hash), BidLog.Verify(log.Take(1).Select(r => r with { Code = "竞99" })));
    }

    [Fact]
    public async Task The_log_commits_to_a_maximum_without_showing_it()
    {
        _ = (await BidAsync(lot[0].Bid(5_000, 9_000))).Must();
        var bid = await exchange.Dbs.ReadAsync(db => db.Bids.SingleAsync());
        Assert.Equal(BidLog.Commit(bid.Salt, 900_000), (await LogAsync())[0].Commitment);
        Assert.NotEqual(BidLog.Commit(bid.Salt, 800_000), bid.Commitment);
        Assert.DoesNotContain("900000", System.Text.Encoding.UTF8.GetString(BidLine.Of(bid.Logged)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_bids_are_kept_beside_the_log()
    {
        _ = (await BidAsync(lot[0].Bid(5_000))).Must();
        Assert.Equal("bidding.too-low", Code(await BidAsync(lot[1].Bid(5_000))));
        var refused = await exchange.Dbs.ReadAsync(db => db.RefusedBids.SingleAsync());
        Assert.Equal(("bidding.too-low", 500_000L, lot[1].Registration), (refused.Refusal, refused.AmountMinor, refused.Registration));
    }

    [Fact]
    public async Task A_batch_records_one_fact_and_tells_the_watchers_the_whole_state()
    {
        _ = (await BidAsync(lot[0].Bid(5_000))).Must();
        var journal = await exchange.Dbs.ReadAsync(db => db.Journal.Where(j => j.Fact == nameof(LotMoved)).ToListAsync());
        Assert.Equal(new LotMoved(lot.Lot, 1, 1, 500_000), ExchangeJson.Read<LotMoved>(Assert.Single(journal).Body));
        var moment = watchers.Last!;
        Assert.Equal((Money.Yuan(5_000), "竞01", 1, LotPhase.Free, Money.Yuan(6_000)), (moment.Price, moment.LeaderCode, moment.Count, moment.Phase, moment.Least));
        Assert.Equivalent(moment, await exchange.Get<ReadMoment>().RunAsync(lot.Lot, default), strict: true);
        await exchange.SettleAsync();
    }

    [Fact]
    public async Task A_desk_that_starts_again_knows_maxima_and_hashes()
    {
        _ = (await BidAsync(lot[0].Bid(5_000, 9_000))).Must();
        await using var later = await AgainAsync();
        var receipt = (await later.Get<PlaceBid>().RunAsync(lot[1].Bid(6_000), default)).Must();
        Assert.Equal((2, "竞01", Money.Yuan(7_000)), (receipt.Number, receipt.LeaderCode, receipt.Price));
        Assert.Null(BidLog.Verify(await LogAsync()));
    }

    [Fact]
    public async Task A_notice_makes_the_desk_see_what_changed_outside()
    {
        _ = (await BidAsync(lot[0].Bid(5_000))).Must();
        await RunningLots.SuspendAsync(exchange.Dbs, lot[1]);
        await exchange.Get<Desks>().NoticeAsync(lot.Lot);
        Assert.Equal("bidding.barred", Code(await BidAsync(lot[1].Bid(6_000))));
    }

    [Fact]
    public async Task A_bid_for_a_lot_that_is_not_there_is_refused() =>
        Assert.Equal("lots.no-such-lot", Code(await BidAsync(lot[0].Bid(5_000) with { Lot = Id.New<CarbonTech.Exchange.Auctions.LotId>() })));

    [Fact]
    public async Task A_suspended_lot_takes_no_bids_and_goes_on_in_the_same_round()
    {
        var end = (await BidAsync(lot[0].Bid(5_000, 9_000))).Must().EndsAt;
        Assert.Equal("lots.needs-reason", Code(await exchange.Get<SuspendLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, ""), default)));
        Assert.Equal("lots.not-operator", Code(await exchange.Get<SuspendLot>().RunAsync(new(lot[0].Actor, Given.Act(), lot.Lot, "x"), default)));
        Assert.Equal(LotStatus.Suspended, (await exchange.Get<SuspendLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, "power cut"), default)).Must());
        Assert.Equal(LotPhase.Suspended, watchers.Last!.Phase);
        exchange.Pass(TimeSpan.FromHours(2));
        Assert.Equal("bidding.suspended", Code(await BidAsync(lot[1].Bid(6_000))));
        Assert.Equal(LotStatus.Running, (await exchange.Get<ResumeLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, null), default)).Must());
        Assert.Equal(end.AddHours(2), watchers.Last!.EndsAt);
        Assert.Equal((2, Money.Yuan(7_000)), ((await BidAsync(lot[1].Bid(6_000))).Must() is var r ? r.Number : 0, watchers.Last!.Price));
    }

    [Fact]
    public async Task A_new_round_starts_without_the_former_bids_and_the_chain_goes_on()
    {
        _ = (await BidAsync(lot[0].Bid(5_000, 9_000))).Must();
        _ = (await exchange.Get<SuspendLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, "wrong paper"), default)).Must();
        LotTimes times = new(exchange.Now, exchange.Now.AddHours(1));
        _ = (await exchange.Get<ResumeLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, times), default)).Must();
        Assert.Equal("bidding.other-round", Code(await BidAsync(lot[1].Bid(5_000))));
        var receipt = (await BidAsync(lot[1].Bid(5_000, round: 2))).Must();
        Assert.Equal((2, 1, "竞02"), (receipt.Round, receipt.Number, receipt.LeaderCode));
        Assert.Null(BidLog.Verify(await LogAsync()));
    }

    [Fact]
    public async Task A_cancelled_lot_is_over()
    {
        _ = (await exchange.Get<SuspendLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, "dispute"), default)).Must();
        Assert.Equal(LotStatus.Cancelled, (await exchange.Get<CancelLot>().RunAsync(new(Operator, Given.Act(), lot.Lot, "not his patent"), default)).Must());
        Assert.Equal("bidding.not-running", Code(await BidAsync(lot[1].Bid(6_000))));
    }

    private Task<Result<BidReceipt>> BidAsync(PlaceBid.Input input) => exchange.Get<PlaceBid>().RunAsync(input, default);

    private Task<IReadOnlyList<BidLogRow>> LogAsync() => exchange.Get<ReadBidLog>().AllAsync(lot.Lot, default);

    private Task<Lot> LotAsync() => exchange.Dbs.ReadAsync(db => db.Lots.SingleAsync(l => l.Id == lot.Lot));

    private Task<TestExchange> AgainAsync() => TestExchange.StartAsync(folder: exchange.Folder);

    private static string Code<T>(Result<T> result) => result.IsRefused(out var no) ? no[0].Code : "done";
}
