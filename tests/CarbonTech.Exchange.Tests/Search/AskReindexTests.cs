using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Search;

/// <summary>Asking the serving node for a new index.</summary>
public sealed class AskReindexTests
{
    [Fact]
    public async Task A_new_index_is_built_as_a_job_from_the_tables_and_once_per_act()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var listed = new[] { await exchange.Given.ListingAsync(party), await exchange.Given.ListingAsync(party) };
        _ = await exchange.Given.DraftAsync(party);
        await exchange.SettleAsync();
        var act = Given.Act();
        var subject = (await exchange.Get<AskReindex>().RunAsync(new(Actor.System, act), default)).Must();
        Assert.Equal(subject, (await exchange.Get<AskReindex>().RunAsync(new(Actor.System, act), default)).Must());
        Assert.Equal(JobStatus.Waiting, (await exchange.Get<JobDesk>().LastAsync(ReindexJob.JobKind, subject, default))!.Status);
        await exchange.SettleAsync();
        var job = (await exchange.Get<JobDesk>().LastAsync(ReindexJob.JobKind, subject, default))!;
        Assert.Equal((JobStatus.Done, 2L, 2L), (job.Status, job.Done, job.Total));
        Assert.Equal(1, await exchange.Dbs.ReadAsync(db => db.Jobs.CountAsync(j => j.Kind == ReindexJob.JobKind)));
        var found = (await exchange.Get<SearchListings>().RunAsync(new(), default)).Answer.Hits;
        Assert.Equal(listed.Select(l => l.Value).Order(), found.Select(h => h.Listing.Id.Value).Order());
    }

    [Fact]
    public async Task One_index_is_built_at_a_time_and_the_next_one_after_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        await using (await exchange.Get<ISearchIndex>().RebuildAsync(0, default)) Law.Refuses("search.rebuild-runs", await exchange.Get<Reindex>().RunAsync());
        Assert.Equal(0, (await exchange.Get<Reindex>().RunAsync()).Must());
    }
}
