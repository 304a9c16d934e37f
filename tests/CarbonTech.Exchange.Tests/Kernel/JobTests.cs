using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

/// <summary>Long work: one runner at a time, step by step, cancelled between steps, followed after a dead lease, failed by name.</summary>
public sealed class JobTests
{
    private sealed record Asking(Actor By, ActId Act, Guid Subject) : ICommand;

    [Fact]
    public async Task A_job_is_done_step_by_step_and_once()
    {
        var counting = new Counting();
        await using var exchange = await StartAsync(counting);
        var job = await AskedAsync(exchange);
        Assert.True(await Runner(exchange, counting).StepAsync(default));
        var view = await ViewAsync(exchange, job);
        Assert.Equal((JobStatus.Done, 3L, 3L, 3), (view.Status, view.Cursor, view.Done, counting.Steps));
        Assert.Equal(exchange.Now, view.EndedAt);
        Assert.False(await Runner(exchange, counting).StepAsync(default));
        Assert.Equal(3, counting.Steps);
    }

    [Fact]
    public async Task A_cancelled_job_takes_no_further_step()
    {
        var counting = new Counting();
        await using var exchange = await StartAsync(counting);
        var job = await AskedAsync(exchange);
        counting.Between = async step =>
        {
            if (step == 2) _ = (await exchange.Dbs.ChangeAsync(Command(), db => JobDesk.CancelAsync(db, job, default), default)).Must();
        };
        Assert.True(await Runner(exchange, counting).StepAsync(default));
        var view = await ViewAsync(exchange, job);
        Assert.Equal((JobStatus.Cancelled, 2L, 2), (view.Status, view.Cursor, counting.Steps));
        Law.Refuses("kernel.missing", await exchange.Dbs.ChangeAsync(Command(), db => JobDesk.CancelAsync(db, Id.New<JobId>(), default), default));
    }

    [Fact]
    public async Task A_second_runner_does_nothing_while_the_lease_runs_and_takes_over_after_it()
    {
        var (stuck, rested) = (new Counting(), new Counting());
        await using var exchange = await StartAsync(stuck);
        var job = await AskedAsync(exchange);
        var (reached, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        stuck.Between = async _ =>
        {
            reached.TrySetResult();
            await gate.Task;
        };
        var first = Task.Run(() => Runner(exchange, stuck).StepAsync(default));
        await reached.Task;
        Assert.False(await Runner(exchange, rested).StepAsync(default));
        Assert.Equal(0, rested.Steps);
        exchange.Pass(TimeSpan.FromSeconds(31));
        Assert.True(await Runner(exchange, rested).StepAsync(default));
        gate.SetResult();
        Assert.True(await first);
        var view = await ViewAsync(exchange, job);
        Assert.Equal((JobStatus.Done, 3L, 3L, 3), (view.Status, view.Cursor, view.Done, rested.Steps));
    }

    [Fact]
    public async Task A_runner_that_lost_its_lease_does_not_end_what_another_one_works_on()
    {
        var slow = new Counting { Ends = true };
        await using var exchange = await StartAsync(slow);
        var job = await AskedAsync(exchange);
        slow.Between = async _ =>
        {
            exchange.Pass(TimeSpan.FromSeconds(31));
            await TakenAsync(exchange, job);
        };
        Assert.True(await Runner(exchange, slow).StepAsync(default));
        var view = await ViewAsync(exchange, job);
        Assert.Equal((JobStatus.Running, 0L, null), (view.Status, view.Done, view.EndedAt));
    }

    [Fact]
    public async Task A_failing_job_ends_with_the_kind_of_its_failure_and_an_unknown_one_by_that_word()
    {
        var failing = new Counting { Between = _ => throw new InvalidDataException("secret text") };
        await using var exchange = await StartAsync(failing);
        var job = await AskedAsync(exchange);
        exchange.Pass(TimeSpan.FromSeconds(1));
        var odd = await AskedAsync(exchange, "no such kind");
        await Assert.ThrowsAsync<InvalidDataException>(() => Runner(exchange, failing).StepAsync(default));
        await Runner(exchange, failing).StepAsync(default);
        Assert.Equal((JobStatus.Failed, nameof(InvalidDataException)), ((await ViewAsync(exchange, job)).Status, (await ViewAsync(exchange, job)).Failure));
        Assert.Equal((JobStatus.Failed, "unknown kind"), ((await ViewAsync(exchange, odd)).Status, (await ViewAsync(exchange, odd)).Failure));
    }

    private static Task<TestExchange> StartAsync(Counting handler) => TestExchange.StartAsync(more: services => services.AddSingleton<IJobHandler>(handler));

    private static JobRunner Runner(TestExchange exchange, Counting handler) => new(exchange.Dbs, [handler], exchange.Clock);

    private static Asking Command() => new(Actor.System, Given.Act(), Given.Act().Value);

    private static async Task<JobId> AskedAsync(TestExchange exchange, string kind = Counting.Name) =>
        (await exchange.Dbs.ChangeAsync<JobId>(Command(), db => Task.FromResult<Result<JobId>>(JobDesk.Ask(db, kind, Given.Act().Value)), default)).Must();

    private static async Task<JobView> ViewAsync(TestExchange exchange, JobId job) => (await exchange.Get<JobDesk>().FindAsync(job, default))!;

    /// <summary>Another node takes the job up.</summary>
    private static async Task TakenAsync(TestExchange exchange, JobId job) => _ = (await exchange.Dbs.ChangeAsync<Nothing>(Command(), async db =>
    {
        (await db.Jobs.FindAsync(job))!.Take(Given.Act().Value, db.Now.AddSeconds(30));
        return default(Nothing);
    }, default)).Must();

    /// <summary>Three steps of one row each.</summary>
    private sealed class Counting : IJobHandler
    {
        public const string Name = "counting";

        public string Kind => Name;

        public int Steps { get; private set; }

        /// <summary>What happens within a step, before its change.</summary>
        public Func<int, Task> Between { get; set; } = _ => Task.CompletedTask;

        /// <summary>Says that the work is over when its change was refused, as a handler that only looks at its own answer does.</summary>
        public bool Ends { get; set; }

        public async Task<bool> StepAsync(JobView job, JobSteps steps, CancellationToken ct)
        {
            await Between(++Steps);
            var done = await steps.AdvanceAsync(job.Cursor, job.Cursor + 1, 1, 3, _ => Task.FromResult<Result<Nothing>>(default(Nothing)), ct);
            return done.IsOk(out var at) ? at < 3 : !Ends;
        }
    }
}
