using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Kernel;

/// <summary>A fact that a follower cannot follow holds nobody up and is not lost: it is tried again by itself, and at once when the operator asks.</summary>
public sealed class ParkedFactTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private Stumbling follower = null!;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        follower = new Stumbling();
        await exchange.Given.PartyAsync();
        await exchange.SettleAsync();
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task What_comes_after_it_is_followed_and_the_operator_sees_it()
    {
        follower.Stumbles = 1;
        await StepAsync();
        Assert.True(follower.Followed.Count > 1);
        Assert.DoesNotContain(1, follower.Followed);
        var line = Assert.Single(await ParkedAsync());
        Assert.Equal(("stumbling", 1L, nameof(InvalidOperationException), 0), (line.Follower, line.Number, line.Error, line.Tries));
        Assert.Empty(await exchange.Get<ReadParked>().RunAsync(await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync("旁观企业"))));
    }

    [Fact]
    public async Task It_is_tried_again_after_a_minute_then_after_twice_as_long()
    {
        follower.Stumbles = 1;
        await StepAsync();
        exchange.Pass(TimeSpan.FromSeconds(61));
        await StepAsync();
        var line = Assert.Single(await ParkedAsync());
        Assert.Equal((1, exchange.Now.AddMinutes(2)), (line.Tries, line.NextAt));
        follower.Stumbles = 0;
        await StepAsync();
        Assert.DoesNotContain(1, follower.Followed);
        exchange.Pass(TimeSpan.FromMinutes(2));
        await StepAsync();
        Assert.Contains(1, follower.Followed);
        Assert.Empty(await ParkedAsync());
    }

    [Fact]
    public async Task The_operator_alone_has_it_followed_at_once()
    {
        follower.Stumbles = 1;
        await StepAsync();
        follower.Stumbles = 0;
        var stranger = await exchange.Given.OwnerAsync(await exchange.Given.PartyAsync("旁观企业"));
        Assert.Equal("kernel.missing", await AgainAsync(stranger, 1));
        Assert.Equal("kernel.missing", await AgainAsync(await exchange.Given.OperatorAsync(), 7_777));
        await StepAsync();
        Assert.DoesNotContain(1, follower.Followed);
        Assert.Equal("done", await AgainAsync(await exchange.Given.OperatorAsync(), 1));
        await StepAsync();
        Assert.Contains(1, follower.Followed);
        Assert.Empty(await ParkedAsync());
    }

    private async Task StepAsync()
    {
        var worker = new FollowerWorker(follower, exchange.Get<JournalReader>(), exchange.Get<Lease>(), exchange.Get<ParkedFacts>(), exchange.Clock);
        while (await worker.StepAsync(default))
        {
        }
    }

    private async Task<IReadOnlyList<ParkedLine>> ParkedAsync() => await exchange.Get<ReadParked>().RunAsync(await exchange.Given.OperatorAsync());

    private async Task<string> AgainAsync(Actor by, long number) =>
        (await exchange.Get<FollowAgain>().RunAsync(new(by, Given.Act(), follower.Name, number), default)).IsRefused(out var no) ? no[0].Code : "done";

    /// <summary>Cannot follow one number.</summary>
    private sealed class Stumbling : IFollower
    {
        public string Name => "stumbling";

        public long Stumbles { get; set; }

        public List<long> Followed { get; } = [];

        public Task FollowAsync(JournalEntry entry, CancellationToken ct)
        {
            if (entry.Number == Stumbles) throw new InvalidOperationException("not this one");
            Followed.Add(entry.Number);
            return Task.CompletedTask;
        }
    }
}
