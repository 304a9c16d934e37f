using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Races;

/// <summary>The one writer's queue under many callers.</summary>
public sealed class WriterRaceTests
{
    [Fact]
    public async Task A_failing_body_undoes_itself_and_hurts_no_neighbour()
    {
        await using var exchange = await TestExchange.StartAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 90).Select(n => Task.Run(() => OneAsync(exchange, n))));
        Assert.Equal(30, outcomes.Count(o => o == "done"));
        Assert.Equal(30, outcomes.Count(o => o == LotRefusals.NoSuchLot.Code));
        Assert.Equal(30, outcomes.Count(o => o == nameof(InvalidOperationException)));
        Assert.Equal((30, 30), await exchange.Dbs.ReadAsync(async db => (await db.Lots.CountAsync(), await db.Journal.CountAsync(j => j.Fact == nameof(LotDrafted)))));
    }

    [Fact]
    public async Task One_act_by_sixty_four_callers_is_done_once()
    {
        await using var exchange = await TestExchange.StartAsync();
        var act = Given.Act();
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => AddAsync(exchange, act, 1))));
        Assert.Single(answers.Select(a => a.Must()).Distinct());
        Assert.Equal(1, await exchange.Dbs.ReadAsync(db => db.Lots.CountAsync()));
        Assert.True((await AddAsync(exchange, act, 2)).IsRefused(out var no) && no.Has(KernelRefusals.OtherInput.Code));
    }

    [Fact]
    public async Task A_full_disk_answers_busy_and_the_writer_recovers()
    {
        if (TestExchange.SqlServer is not null) return;
        await using var exchange = await TestExchange.StartAsync();
        _ = (await AddAsync(exchange, Given.Act(), 1)).Must();
        await PagesAsync(exchange, "1");
        var answers = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(n => AddAsync(exchange, Given.Act(), n)));
        Assert.Contains(answers, a => a.IsRefused(out var no) && no.Has(KernelRefusals.Busy.Code));
        Assert.All(answers, a => Assert.True(a.IsOk(out _) || (a.IsRefused(out var no) && no.Has(KernelRefusals.Busy.Code))));
        await PagesAsync(exchange, "1073741823");
        _ = (await AddAsync(exchange, Given.Act(), 2)).Must();
        Assert.Equal(answers.Count(a => a.IsOk(out _)) + 2, await exchange.Dbs.ReadAsync(db => db.Lots.CountAsync()));
    }

    private static async Task<string> OneAsync(TestExchange exchange, int n)
    {
        try
        {
            var done = await exchange.Dbs.ChangeAsync<LotId>(new Adding(Actor.System, Given.Act(), n), async db =>
            {
                var lot = Make();
                db.Lots.Add(lot);
                await db.SaveSoFarAsync(CancellationToken.None);
                return (n % 3) switch
                {
                    0 => lot.Id,
                    1 => LotRefusals.NoSuchLot,
                    _ => throw new InvalidOperationException("A bug."),
                };
            }, CancellationToken.None);
            return done.IsRefused(out var no) ? no[0].Code : "done";
        }
        catch (InvalidOperationException)
        {
            return nameof(InvalidOperationException);
        }
    }

    private static Task<Result<LotId>> AddAsync(TestExchange exchange, ActId act, int n) => exchange.Dbs.ChangeAsync<LotId>(new Adding(Actor.System, act, n), db =>
    {
        var lot = Make();
        db.Lots.Add(lot);
        return Task.FromResult<Result<LotId>>(lot.Id);
    }, CancellationToken.None);

    /// <summary>Bounds the file to as many pages as it has, or lifts the bound: SQLite does not go below what is there.</summary>
    private static Task<WriteOutcome> PagesAsync(TestExchange exchange, string most) => exchange.Get<IDatabase>().WriteAsync(Lane.Desk, async db =>
    {
        _ = await Pragma.ReadAsync(db, $"max_page_count = {most}");
        return true;
    }, default);

    private static Lot Make() => Lot.Add(Id.New<LotId>(), Id.New<SessionId>(), 1, Id.New<ListingId>(), Id.New<PartyId>(), ("标的", "Lot"));

    private sealed record Adding(Actor By, ActId Act, int N) : ICommand;
}
