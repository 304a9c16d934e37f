using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

/// <summary>A judgement stands on what it read: a row that it relies on and that changed meanwhile undoes it.</summary>
public sealed class RelyOnTests
{
    private sealed record Asking(Actor By, ActId Act, Guid Subject) : ICommand;

    [Fact]
    public async Task Who_relied_on_a_row_that_changed_meanwhile_loses_and_writes_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var read = await AskedAsync(exchange);
        await using var judge = await JudgingAsync(exchange, read, relies: true);
        await ChangedAsync(exchange, read);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => judge.SaveSoFarAsync(default));
        Assert.Equal(1, await exchange.Dbs.ReadAsync(db => db.Jobs.CountAsync()));
    }

    [Fact]
    public async Task Who_only_read_it_does_not_notice_and_who_relied_on_what_stood_still_wins()
    {
        await using var exchange = await TestExchange.StartAsync();
        var read = await AskedAsync(exchange);
        await using var careless = await JudgingAsync(exchange, read, relies: false);
        await ChangedAsync(exchange, read);
        await careless.SaveSoFarAsync(default);
        await using var careful = await JudgingAsync(exchange, read, relies: true);
        var before = await VersionAsync(exchange, read);
        await careful.SaveSoFarAsync(default);
        Assert.Equal(3, await exchange.Dbs.ReadAsync(db => db.Jobs.CountAsync()));
        Assert.True(await VersionAsync(exchange, read) > before);
    }

    [Fact]
    public async Task Many_at_once_who_judge_by_a_count_never_pass_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        var read = await AskedAsync(exchange);
        var done = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => exchange.Dbs.ChangeAsync<JobId>(Command(), async db =>
        {
            db.RelyOn((await db.Jobs.FindAsync(read))!);
            return await db.Jobs.CountAsync() < 6 ? JobDesk.Ask(db, "test", Given.Act().Value) : KernelRefusals.Missing;
        }, default))));
        Assert.Equal(5, done.Count(d => d.IsOk(out _)));
        Assert.Equal(6, await exchange.Dbs.ReadAsync(db => db.Jobs.CountAsync()));
    }

    /// <summary>A context of its own that has read the job, judged, and is about to write.</summary>
    private static async Task<ExchangeDb> JudgingAsync(TestExchange exchange, JobId read, bool relies)
    {
        var judge = exchange.Get<IDatabase>().Read();
        judge.Begin(Command(), exchange.Now);
        var job = await judge.Jobs.AsTracking().SingleAsync(j => j.Id == read);
        if (relies) judge.RelyOn(job);
        JobDesk.Ask(judge, "test", Given.Act().Value);
        return judge;
    }

    private static Asking Command() => new(Actor.System, Given.Act(), Given.Act().Value);

    private static async Task<JobId> AskedAsync(TestExchange exchange) =>
        (await exchange.Dbs.ChangeAsync<JobId>(Command(), db => Task.FromResult<Result<JobId>>(JobDesk.Ask(db, "test", Given.Act().Value)), default)).Must();

    private static async Task ChangedAsync(TestExchange exchange, JobId job) =>
        _ = (await exchange.Dbs.ChangeAsync(Command(), db => JobDesk.CancelAsync(db, job, default), default)).Must();

    private static Task<int> VersionAsync(TestExchange exchange, JobId job) => exchange.Dbs.ReadAsync(db => db.Jobs.Where(j => j.Id == job).Select(j => j.Version).SingleAsync());
}
