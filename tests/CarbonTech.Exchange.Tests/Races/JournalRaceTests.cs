using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Tests.Races;

/// <summary>The journal under many nodes: numbers without gap or double, late rows, dead leases, followers that fail.</summary>
public sealed class JournalRaceTests
{
    private static readonly TimeSpan OverLease = TimeSpan.FromSeconds(31);

    private sealed record Recording(Actor By, ActId Act) : ICommand;

    [Fact]
    public async Task Two_sealers_at_once_number_without_gap_or_double_while_the_lease_goes_from_one_to_the_other()
    {
        await using var exchange = await TestExchange.StartAsync();
        Sealer[] sealers = [NewSealer(exchange), NewSealer(exchange)];
        var writing = Task.Run(async () =>
        {
            for (var n = 1; n <= 200; n++)
            {
                await RecordAsync(exchange);
                if (n % 10 == 0) exchange.Pass(OverLease);
            }
        });
        await Task.WhenAll(sealers.Select(sealer => Task.Run(async () =>
        {
            while (!writing.IsCompleted) if (!await sealer.StepAsync(default)) await Task.Yield();
        })));
        await writing;
        exchange.Pass(OverLease);
        while (await sealers[0].StepAsync(default)) await Task.Yield();
        Assert.Equal(new VerifyJournal.Report(200, 0, null), await exchange.Get<VerifyJournal>().RunAsync(default));
        Assert.Equal(Enumerable.Range(1, 200).Select(n => (long)n), (await SealsAsync(exchange)).Select(s => s.Number));
    }

    [Fact]
    public async Task A_sealer_that_read_before_another_one_sealed_the_same_rows_leaves_quietly_and_doubles_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        for (var n = 0; n < 5; n++) await RecordAsync(exchange);
        var (fast, clock) = (NewSealer(exchange), new HeldClock(exchange.Clock));
        var slow = NewSealer(exchange, new Lease(exchange.Dbs, exchange.Get<IDatabase>(), clock));
        var step = Task.Run(() => slow.StepAsync(default));
        await clock.Reached;
        Assert.True(await fast.StepAsync(default));
        exchange.Pass(OverLease);
        clock.GoOn();
        Assert.True(await step);
        Assert.Equal(new VerifyJournal.Report(5, 0, null), await exchange.Get<VerifyJournal>().RunAsync(default));
        Assert.False(await slow.StepAsync(default));
        await RecordAsync(exchange);
        Assert.True(await slow.StepAsync(default));
        Assert.Equal(new VerifyJournal.Report(6, 0, null), await exchange.Get<VerifyJournal>().RunAsync(default));
    }

    [Fact]
    public async Task A_row_that_is_committed_late_is_sealed_after_those_before()
    {
        if (TestExchange.SqlServer is not null) return;
        await using var exchange = await TestExchange.StartAsync();
        for (var n = 0; n < 3; n++) await RecordAsync(exchange);
        await RenumberAsync(exchange, 2, -2);
        var sealer = NewSealer(exchange);
        while (await sealer.StepAsync(default)) await Task.Yield();
        Assert.Equal([1L, 3L], (await SealsAsync(exchange)).Select(s => s.Row));
        await RenumberAsync(exchange, -2, 2);
        await RecordAsync(exchange);
        while (await sealer.StepAsync(default)) await Task.Yield();
        Assert.Equal([(1L, 1L), (2L, 3L), (3L, 2L), (4L, 4L)], (await SealsAsync(exchange)).Select(s => (s.Number, s.Row)));
        Assert.Equal(new VerifyJournal.Report(4, 0, null), await exchange.Get<VerifyJournal>().RunAsync(default));
    }

    [Fact]
    public async Task The_lease_of_a_dead_sealer_is_kept_until_it_ends_and_then_taken_over()
    {
        await using var exchange = await TestExchange.StartAsync();
        await RecordAsync(exchange);
        var (dead, next) = (NewSealer(exchange), NewSealer(exchange));
        Assert.True(await dead.StepAsync(default));
        await RecordAsync(exchange);
        Assert.False(await next.StepAsync(default));
        exchange.Pass(TimeSpan.FromSeconds(29));
        Assert.False(await next.StepAsync(default));
        exchange.Pass(TimeSpan.FromSeconds(2));
        Assert.True(await next.StepAsync(default));
        await RecordAsync(exchange);
        Assert.False(await dead.StepAsync(default));
        Assert.True(await next.StepAsync(default));
        Assert.Equal(new VerifyJournal.Report(3, 0, null), await exchange.Get<VerifyJournal>().RunAsync(default));
    }

    [Fact]
    public async Task A_fact_whose_follower_fails_is_parked_and_the_others_go_on()
    {
        await using var exchange = await TestExchange.StartAsync();
        for (var n = 0; n < 5; n++) await RecordAsync(exchange);
        while (await NewSealer(exchange).StepAsync(default)) await Task.Yield();
        var (picky, calm) = (new Follower("picky", failsAt: 3), new Follower("calm", failsAt: 0));
        foreach (var follower in new[] { picky, calm })
        {
            var worker = ActivatorUtilities.CreateInstance<FollowerWorker>(exchange.Get<IServiceProvider>(), (IFollower)follower);
            while (await worker.StepAsync(default)) await Task.Yield();
        }

        Assert.Equal([1L, 2L, 4L, 5L], picky.Followed);
        Assert.Equal([1L, 2L, 3L, 4L, 5L], calm.Followed);
        Assert.True(picky.Failures > 1);
        var parked = Assert.Single(await exchange.Dbs.ReadAsync(db => db.ParkedFacts.ToListAsync()));
        Assert.Equal(("picky", 3L, nameof(IOException)), (parked.Follower, parked.Number, parked.Error));
        Assert.Equal([5L, 5L], await exchange.Dbs.ReadAsync(db => db.Cursors.Where(c => c.Name == "picky" || c.Name == "calm").Select(c => c.Number).ToListAsync()));
    }

    [Fact]
    public async Task Two_nodes_of_one_follower_lose_no_fact_when_the_first_dies()
    {
        await using var exchange = await TestExchange.StartAsync();
        for (var n = 0; n < 3; n++) await RecordAsync(exchange);
        while (await NewSealer(exchange).StepAsync(default)) await Task.Yield();
        var (first, second) = (new Follower("twin", failsAt: 0), new Follower("twin", failsAt: 0));
        var (dead, next) = (NewWorker(exchange, first), NewWorker(exchange, second));
        Assert.True(await dead.StepAsync(default));
        Assert.False(await next.StepAsync(default));
        await RecordAsync(exchange);
        exchange.Pass(OverLease);
        while (await NewSealer(exchange).StepAsync(default)) await Task.Yield();
        Assert.True(await next.StepAsync(default));
        Assert.Equal([1L, 2L, 3L], first.Followed);
        Assert.Equal([4L], second.Followed);
    }

    private static FollowerWorker NewWorker(TestExchange exchange, IFollower follower) =>
        ActivatorUtilities.CreateInstance<FollowerWorker>(exchange.Get<IServiceProvider>(), follower, NewLease(exchange));

    /// <summary>A sealer as another node has it: with a lease of its own.</summary>
    private static Sealer NewSealer(TestExchange exchange, Lease? lease = null) =>
        ActivatorUtilities.CreateInstance<Sealer>(exchange.Get<IServiceProvider>(), lease ?? NewLease(exchange));

    private static Lease NewLease(TestExchange exchange) => new(exchange.Dbs, exchange.Get<IDatabase>(), exchange.Clock);

    private static async Task RecordAsync(TestExchange exchange) => _ = (await exchange.Dbs.ChangeAsync<Nothing>(new Recording(Actor.System, Given.Act()), db =>
    {
        db.Record(new JobStarted(Id.New<JobId>()), nameof(Job), Given.Act().Value, 1);
        return Task.FromResult<Result<Nothing>>(default(Nothing));
    }, default)).Must();

    private static Task<List<Seal>> SealsAsync(TestExchange exchange) => exchange.Dbs.ReadAsync(db => db.Seals.OrderBy(s => s.Number).ToListAsync());

    private static Task RenumberAsync(TestExchange exchange, long from, long to) => exchange.Dbs.KeepAsync(
        db => db.Database.ExecuteSqlAsync($"UPDATE Journal SET Row = {to} WHERE Row = {from}"), default);

    /// <summary>A clock whose first reader waits: it has read the rows and not yet asked for the lease.</summary>
    private sealed class HeldClock(TimeProvider inner) : TimeProvider
    {
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly object door = new();
        private bool goes;

        public Task Reached => reached.Task;

        public void GoOn()
        {
            lock (door)
            {
                goes = true;
                Monitor.PulseAll(door);
            }
        }

        public override DateTimeOffset GetUtcNow()
        {
            reached.TrySetResult();
            lock (door) while (!goes) Monitor.Wait(door);
            return inner.GetUtcNow();
        }
    }

    private sealed class Follower(string name, long failsAt) : IFollower
    {
        public string Name => name;

        public List<long> Followed { get; } = [];

        public int Failures { get; private set; }

        public Task FollowAsync(JournalEntry entry, CancellationToken ct)
        {
            if (entry.Number == failsAt)
            {
                Failures++;
                throw new IOException("No route.");
            }

            Followed.Add(entry.Number);
            return Task.CompletedTask;
        }
    }
}
