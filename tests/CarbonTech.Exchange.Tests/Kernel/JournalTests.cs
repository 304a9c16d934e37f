using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

public sealed class JournalTests
{
    internal sealed record AskInput(Actor By, ActId Act, Guid Subject, string Kind = "test") : ICommand;

    [Fact]
    public async Task A_change_writes_its_row_its_facts_and_its_act_together()
    {
        await using var exchange = await TestExchange.StartAsync();
        var job = (await StartedAsync(exchange, Given.Act())).Must();
        var (version, facts, acts) = await exchange.Dbs.ReadAsync(async db =>
            ((await db.Jobs.SingleAsync()).Version, await db.Journal.Select(j => j.Fact).ToListAsync(), await db.Acts.CountAsync()));
        Assert.Equal((1, 1), (version, acts));
        Assert.Equal([nameof(JobStarted)], facts);
        Assert.Equal(JobStatus.Running, (await exchange.Get<JobDesk>().FindAsync(job, default))!.Status);
    }

    [Fact]
    public async Task The_same_act_answers_the_same_and_changes_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var act = Given.Act();
        var subject = Given.Act().Value;
        var first = (await StartedAsync(exchange, act, subject)).Must();
        var second = (await StartedAsync(exchange, act, subject)).Must();
        Assert.Equal(first, second);
        Assert.Equal(1, await exchange.Dbs.ReadAsync(db => db.Jobs.CountAsync()));
    }

    [Fact]
    public async Task Another_input_under_the_same_act_is_refused()
    {
        await using var exchange = await TestExchange.StartAsync();
        var act = Given.Act();
        _ = (await StartedAsync(exchange, act)).Must();
        Assert.True((await StartedAsync(exchange, act)).IsRefused(out var no));
        Assert.Equal("kernel.other-input", no[0].Code);
    }

    [Fact]
    public async Task A_refused_change_leaves_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var refused = await exchange.Dbs.ChangeAsync<Nothing>(new AskInput(Actor.System, Given.Act(), Guid.Empty), db =>
        {
            JobDesk.Ask(db, "test", Guid.Empty);
            return Task.FromResult<Result<Nothing>>(KernelRefusals.Missing);
        }, default);
        Assert.True(refused.IsRefused(out _));
        Assert.Equal((0, 0), await exchange.Dbs.ReadAsync(async db => (await db.Jobs.CountAsync(), await db.Acts.CountAsync())));
    }

    [Fact]
    public async Task The_sealer_chains_every_row_and_the_chain_verifies()
    {
        await using var exchange = await TestExchange.StartAsync();
        for (var i = 0; i < 20; i++) _ = (await StartedAsync(exchange, Given.Act())).Must();
        var sealer = exchange.Get<IEnumerable<IWorker>>().OfType<Sealer>().Single();
        while (await sealer.StepAsync(default)) await Task.Yield();
        Assert.Equal(new VerifyJournal.Report(20, 0, null), await exchange.Get<VerifyJournal>().RunAsync(default));
        Assert.Equal(20, await exchange.Get<JournalReader>().LastAsync(default));
    }

    [Fact]
    public async Task A_row_changed_behind_the_chain_is_found_at_its_place()
    {
        await using var exchange = await TestExchange.StartAsync();
        for (var i = 0; i < 5; i++) _ = (await StartedAsync(exchange, Given.Act())).Must();
        await exchange.SettleAsync();
        await exchange.Dbs.KeepAsync(db => db.Journal.Where(j => j.Row == 3).ExecuteUpdateAsync(s => s.SetProperty(j => j.Version, 7)), default);
        Assert.Equal(3, (await exchange.Get<VerifyJournal>().RunAsync(default)).BrokenAt);
    }

    private static Task<Result<JobId>> StartedAsync(TestExchange exchange, ActId act, Guid? subject = null)
    {
        var input = new AskInput(Actor.System, act, subject ?? Given.Act().Value);
        return exchange.Dbs.ChangeAsync<JobId>(input, async db =>
        {
            var job = JobDesk.Ask(db, input.Kind, input.Subject);
            (await db.Jobs.FindAsync(job))!.Take(input.Subject, db.Now.AddYears(1));
            return job;
        }, default);
    }
}
