using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Demands;

/// <summary>A demand from draft to its end.</summary>
public sealed class DemandLifeTests : IAsyncLifetime
{
    private static readonly PartyId Buyer = new(Id.Named("demand buyer"));
    private TestExchange exchange = null!;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync() => exchange = await TestExchange.StartAsync();

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_demand_is_drafted_handed_in_opened_under_a_number_and_read_by_anyone_without_its_contact()
    {
        var id = await Given.DemandAsync(Buyer);
        var page = (await exchange.Get<ReadDemand>().RunAsync(id, Actor.Nobody))!;
        Assert.Equal((DemandStatus.Open, "XQ2026-0001"), (page.Status, page.Number));
        Assert.Null(page.Content.Contact);
        Assert.Equal(Given.Need().Modes, page.Content.Modes);
        Assert.NotNull((await exchange.Get<ReadDemand>().RunAsync(id, Given.BuyerOf(Buyer)))!.Content.Contact);
        Assert.NotNull((await exchange.Get<ReadDemand>().RunAsync(id, Given.Desk))!.Content.Contact);
        var second = await Given.DemandAsync(Buyer);
        Assert.Equal("XQ2026-0002", (await exchange.Get<ReadDemand>().RunAsync(second, Actor.Nobody))!.Number);
        var facts = await exchange.Dbs.ReadAsync(db => db.Journal.Where(j => j.AggregateId == id.Value).OrderBy(j => j.Row).Select(j => j.Fact).ToListAsync());
        Assert.Equal([nameof(DemandDrafted), nameof(DemandSubmitted), nameof(DemandOpened)], facts);
    }

    [Fact]
    public async Task What_was_never_open_is_there_for_its_publisher_and_the_operator_only()
    {
        var id = await Given.DemandDraftAsync(Buyer);
        var read = exchange.Get<ReadDemand>();
        Assert.Null(await read.RunAsync(id, Actor.Nobody));
        Assert.Null(await read.RunAsync(id, Given.BuyerOf(new(Id.Named("another")))));
        Assert.NotNull(await read.RunAsync(id, Given.BuyerOf(Buyer)));
        Assert.NotNull(await read.RunAsync(id, Given.Desk));
    }

    [Fact]
    public async Task The_desk_returns_with_comments_and_the_publisher_mends_and_hands_in_again()
    {
        var id = await Given.SubmittedDemandAsync(Buyer);
        (await exchange.Get<ReturnDemand>().RunAsync(new(Given.Desk, Given.Act(), id, await Given.SeenAsync(id), [new("DetailZh", "请写明烟气成分")], null), default)).Must();
        var page = (await exchange.Get<ReadDemand>().RunAsync(id, Given.BuyerOf(Buyer)))!;
        Assert.Equal((DemandStatus.Draft, "DetailZh"), (page.Status, page.Verdicts[0].Comments[0].Field));
        (await exchange.Get<ChangeDemand>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, page.Version, Given.Need("补充烟气成分后的需求")), default)).Must();
        (await exchange.Get<SubmitDemand>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, await Given.SeenAsync(id)), default)).Must();
        Assert.Equal("补充烟气成分后的需求", (await exchange.Get<ReadDemand>().RunAsync(id, Given.Desk))!.Content.NameZh);
    }

    [Fact]
    public async Task A_return_without_a_word_is_refused()
    {
        var id = await Given.SubmittedDemandAsync(Buyer);
        var no = await RefusedAsync(exchange.Get<ReturnDemand>().RunAsync(new(Given.Desk, Given.Act(), id, await Given.SeenAsync(id), [], " "), default));
        Assert.Contains(DemandRefusals.CommentsNeeded, no);
    }

    [Fact]
    public async Task Only_the_operator_opens_returns_and_refuses()
    {
        var id = await Given.SubmittedDemandAsync(Buyer);
        var (by, seen) = (Given.BuyerOf(Buyer), await Given.SeenAsync(id));
        Assert.Contains(DemandRefusals.NotOperator, await RefusedAsync(exchange.Get<OpenDemand>().RunAsync(new(by, Given.Act(), id, seen), default)));
        Assert.Contains(DemandRefusals.NotOperator, await RefusedAsync(exchange.Get<ReturnDemand>().RunAsync(new(by, Given.Act(), id, seen, [], "x"), default)));
        Assert.Contains(DemandRefusals.NotOperator, await RefusedAsync(exchange.Get<RefuseDemand>().RunAsync(new(by, Given.Act(), id, seen, "x"), default)));
        Assert.Contains(DemandRefusals.NotOperator, await RefusedAsync(exchange.Get<ExpireDemand>().RunAsync(new(by, Given.Act(), id), default)));
    }

    [Fact]
    public async Task A_demand_that_changed_meanwhile_is_neither_opened_nor_changed()
    {
        var id = await Given.SubmittedDemandAsync(Buyer);
        var seen = await Given.SeenAsync(id) - 1;
        Assert.Contains(KernelRefusals.ChangedMeanwhile, await RefusedAsync(exchange.Get<OpenDemand>().RunAsync(new(Given.Desk, Given.Act(), id, seen), default)));
        Assert.Contains(KernelRefusals.ChangedMeanwhile, await RefusedAsync(exchange.Get<CloseDemand>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, seen, false, null), default)));
    }

    [Fact]
    public async Task A_stranger_changes_nothing_and_what_is_not_there_is_said_to_be_missing()
    {
        var id = await Given.DemandDraftAsync(Buyer);
        var (stranger, seen) = (Given.BuyerOf(new(Id.Named("stranger"))), await Given.SeenAsync(id));
        Assert.Contains(DemandRefusals.NotYours, await RefusedAsync(exchange.Get<ChangeDemand>().RunAsync(new(stranger, Given.Act(), id, seen, Given.Need()), default)));
        Assert.Contains(DemandRefusals.NotYours, await RefusedAsync(exchange.Get<SubmitDemand>().RunAsync(new(stranger, Given.Act(), id, seen), default)));
        Assert.Contains(DemandRefusals.NotYours, await RefusedAsync(exchange.Get<CloseDemand>().RunAsync(new(stranger, Given.Act(), id, seen, false, null), default)));
        Assert.Contains(DemandRefusals.NotYours, await RefusedAsync(exchange.Get<ReopenDemand>().RunAsync(new(stranger, Given.Act(), id, seen, new(DeclineReason.Price, null)), default)));
        Assert.Contains(DemandRefusals.NoSuchDemand, await RefusedAsync(exchange.Get<SubmitDemand>().RunAsync(new(stranger, Given.Act(), Id.New<DemandId>(), 1), default)));
    }

    [Theory]
    [InlineData(Capacities.Enterprise, Roles.Buyer, true, true)]
    [InlineData(Capacities.University, Roles.Publisher, true, true)]
    [InlineData(Capacities.ResearchInstitute, Roles.Owner, true, true)]
    [InlineData(Capacities.Individual, Roles.Owner, true, true)]
    [InlineData(Capacities.Enterprise, Roles.Finance, true, false)]
    [InlineData(Capacities.Enterprise, Roles.Buyer, false, false)]
    [InlineData(Capacities.Brokerage, Roles.Owner, true, false)]
    [InlineData(Capacities.Operator, Roles.Owner, true, false)]
    public async Task Only_verified_parties_that_use_technology_publish_demands(Capacities capacities, Roles roles, bool verified, bool may)
    {
        var by = new Actor(new(Id.Named("someone")), Buyer, capacities, roles, verified);
        var done = await exchange.Get<DraftDemand>().RunAsync(new(by, Given.Act(), Given.Need()), default);
        Assert.Equal(may, done.IsOk(out _));
        if (!may && done.IsRefused(out var no)) Assert.Contains(DemandRefusals.NotAPublisher, no);
    }

    [Fact]
    public async Task What_is_with_the_desk_or_open_cannot_be_changed()
    {
        var id = await Given.SubmittedDemandAsync(Buyer);
        Assert.Contains(DemandRefusals.NotADraft, await RefusedAsync(exchange.Get<ChangeDemand>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, await Given.SeenAsync(id), Given.Need()), default)));
    }

    [Fact]
    public async Task It_is_open_until_24_hours_of_its_last_day_in_Shanghai_and_the_worker_closes_it()
    {
        var id = await Given.DemandAsync(Buyer, Given.Need() with { Until = new DateOnly(2026, 3, 4) });
        exchange.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 4, 23, 59, 59, TimeSpan.FromHours(8)));
        await exchange.SettleAsync();
        Assert.Equal(1, await exchange.Get<ReadDemands>().OpenAsync());
        Assert.Contains(DemandRefusals.StillTime, await RefusedAsync(exchange.Get<ExpireDemand>().RunAsync(new(Actor.System, Given.Act(), id), default)));
        exchange.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(0, await exchange.Get<ReadDemands>().OpenAsync());
        Assert.Equal((DemandStatus.Closed, DemandEnding.DeadlinePassed), await StateAsync(id));
        Assert.Equal(DemandStatus.Open, await exchange.Dbs.ReadAsync(db => db.Demands.Where(d => d.Id == id).Select(d => d.Status).SingleAsync()));
        await exchange.SettleAsync();
        Assert.Equal(DemandStatus.Closed, await exchange.Dbs.ReadAsync(db => db.Demands.Where(d => d.Id == id).Select(d => d.Status).SingleAsync()));
    }

    [Fact]
    public async Task The_desk_does_not_open_what_is_past_its_last_day()
    {
        var id = await Given.SubmittedDemandAsync(Buyer, Given.Need() with { Until = new DateOnly(2026, 3, 3) });
        exchange.Pass(TimeSpan.FromDays(3));
        Assert.Contains(DemandRefusals.DayPassed, await RefusedAsync(exchange.Get<OpenDemand>().RunAsync(new(Given.Desk, Given.Act(), id, await Given.SeenAsync(id)), default)));
    }

    [Fact]
    public async Task The_operator_refuses_what_waits_and_takes_down_what_is_open_both_with_a_reason()
    {
        var (waiting, open) = (await Given.SubmittedDemandAsync(Buyer), await Given.DemandAsync(Buyer));
        var refuse = exchange.Get<RefuseDemand>();
        Assert.Contains(KernelRefusals.Required("Reason"), await RefusedAsync(refuse.RunAsync(new(Given.Desk, Given.Act(), open, await Given.SeenAsync(open), " "), default)));
        (await refuse.RunAsync(new(Given.Desk, Given.Act(), waiting, await Given.SeenAsync(waiting), "不属于低碳技术"), default)).Must();
        (await refuse.RunAsync(new(Given.Desk, Given.Act(), open, await Given.SeenAsync(open), "内容涉及商业推广"), default)).Must();
        Assert.Equal((DemandStatus.Closed, DemandEnding.Refused), await StateAsync(waiting));
        Assert.Equal((DemandStatus.Closed, DemandEnding.TakenDown), await StateAsync(open));
        Assert.Null(await exchange.Get<ReadDemand>().RunAsync(open, Actor.Nobody));
        Assert.Equal("内容涉及商业推广", (await exchange.Get<ReadDemand>().RunAsync(open, Given.BuyerOf(Buyer)))!.Reason);
    }

    [Fact]
    public async Task A_publisher_withdraws_a_draft_and_ends_an_open_one_as_met_but_not_a_draft_as_met()
    {
        var (draft, open) = (await Given.DemandDraftAsync(Buyer), await Given.DemandAsync(Buyer));
        var close = exchange.Get<CloseDemand>();
        Assert.Contains("kernel.not-now", (await RefusedAsync(close.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), draft, await Given.SeenAsync(draft), true, null), default))).Select(r => r.Code));
        (await close.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), draft, await Given.SeenAsync(draft), false, null), default)).Must();
        (await close.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), open, await Given.SeenAsync(open), true, "自行解决"), default)).Must();
        Assert.Equal((DemandStatus.Closed, DemandEnding.Withdrawn), await StateAsync(draft));
        Assert.Equal((DemandStatus.Closed, DemandEnding.Fulfilled), await StateAsync(open));
        Assert.Null((await exchange.Get<ReadDemand>().RunAsync(open, Actor.Nobody))!.Reason);
    }

    private async Task<(DemandStatus, DemandEnding?)> StateAsync(DemandId id) => (await exchange.Get<ReadDemand>().RunAsync(id, Given.Desk)) is { } page ? (page.Status, page.Ending) : default;

    private static async Task<Refusals> RefusedAsync<T>(Task<Result<T>> act)
    {
        Assert.True((await act).IsRefused(out var no));
        return no!;
    }
}
