using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Demonstration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Demonstration;

public sealed class SeedTests
{
    [Fact]
    public async Task The_story_is_told_by_the_use_cases_without_a_refusal_and_leaves_no_list_empty()
    {
        await using var site = await TestSite.StartAsync(demonstration: true, more: Quiet);
        var seeder = await PlayAsync(site);
        var sessions = await site.Services.GetRequiredService<ReadSessions>().RunAsync(Actor.Nobody, default);
        Assert.Equal(3, sessions.Count(s => s.Status == SessionStatus.Closed));
        Assert.Equal(2, sessions.Count(s => s.Status == SessionStatus.Running));
        Assert.Equal(2, sessions.Count(s => s.Status == SessionStatus.Announced));
        var by = await OperatorAsync(site);
        var waiting = await site.Services.GetRequiredService<ReadScreening>().CountsAsync(by, default);
        Assert.True(waiting.Waiting >= 3);
        await DealtAsync(site, by);
        await ExaminedAsync(site, by);
        await PeopledAsync(site);
        await new Rests(site, by).EveryStateIsThereAsync();
        await FiledAsync(site);
        Assert.Equal([.. Enum.GetValues<Grade>()], (await site.Services.GetRequiredService<ReadBrokers>().GradedAsync()).Select(b => b.Grade!.Value).Distinct().Order());
        Assert.True(SeedData.Rows.Count >= 80);
        await AskedAsync(site, by);
        Assert.Null(await seeder.PlayAsync(default));
        foreach (var verifier in site.Services.GetServices<IVerifier>()) Assert.All(await verifier.VerifyAsync(default), v => Assert.Null(v.BrokenAt));
    }

    [Fact]
    public async Task When_all_sessions_have_ended_a_start_opens_new_ones()
    {
        await using var site = await TestSite.StartAsync(demonstration: true, more: Quiet);
        var seeder = await PlayAsync(site);
        site.Clock.Advance(TimeSpan.FromDays(40));
        await site.Exchange.SettleAsync();
        var refused = await seeder.PlayAsync(default);
        Assert.NotNull(refused);
        Assert.True(refused.Count == 0, string.Join('\n', refused));
        var sessions = await site.Services.GetRequiredService<ReadSessions>().RunAsync(Actor.Nobody, default);
        Assert.Contains(sessions, s => s.Status == SessionStatus.Running && s.Running > 0);
        Assert.Contains(sessions, s => s.Status == SessionStatus.Announced);
    }

    /// <summary>Demands, responses and enquiries stand in every state.</summary>
    private static async Task AskedAsync(TestSite site, Actor by)
    {
        var (list, mine) = (site.Services.GetRequiredService<ReadDemands>(), site.Services.GetRequiredService<ReadMyDemands>());
        foreach (var state in new[] { DemandStatus.Open, DemandStatus.Matched, DemandStatus.Closed }) Assert.True((await list.RunAsync(new(State: state))).Total >= 2, $"{state}");
        Assert.Equal(2, await mine.CountAsync(by));
        var responses = new List<ResponseStatus>();
        foreach (var line in await mine.OpenAsync(by)) responses.AddRange((await site.Services.GetRequiredService<ReadResponses>().ToAsync(line.Id, by)).Select(r => r.Status));
        Assert.Superset(new HashSet<ResponseStatus> { ResponseStatus.Sent, ResponseStatus.Noted, ResponseStatus.Declined, ResponseStatus.Taken }, responses.ToHashSet());
        var enquiries = new List<EnquiryLine>();
        foreach (var party in SeedData.Parties.Where(p => p.Capacities.HasFlag(Capacities.Enterprise)))
        {
            var asker = await site.Services.GetRequiredService<LoadActor>().RunAsync(party.People[0].Id, null);
            enquiries.AddRange((await site.Services.GetRequiredService<ReadEnquiries>().BoxAsync(asker, EnquiryBox.Out, 1)).Lines);
        }

        Assert.True(enquiries.Count >= 12);
        Assert.Superset(new HashSet<EnquiryStatus> { EnquiryStatus.Asked, EnquiryStatus.Answered, EnquiryStatus.Declined }, enquiries.Select(e => e.Status).ToHashSet());
        Assert.Contains(enquiries, e => e.Overdue);
    }

    /// <summary>Deals come from every origin.</summary>
    private static async Task DealtAsync(TestSite site, Actor by)
    {
        var deals = await site.Services.GetRequiredService<ReadDeals>().AllAsync(by);
        Assert.Equal([.. Enum.GetValues<DealOrigin>()], deals.Select(d => d.Origin).Distinct().Order());
        foreach (var plan in TalkStory.Plans) Assert.True(SeedData.Rows.ContainsKey(plan.Listing), plan.Listing);
    }

    /// <summary>Every case of the story is there.</summary>
    private static async Task ExaminedAsync(TestSite site, Actor by)
    {
        var cases = await site.Services.GetRequiredService<ReadCases>().RunAsync(by, CaseSide.Operator, null, 1, default);
        Assert.Equal(SeedData.Cases.Count, cases.Total);
    }

    /// <summary>Whatever the story filed, a table names it and verify finds it: a room that keeps files and does not say so is found here.</summary>
    private static async Task FiledAsync(TestSite site)
    {
        var found = (await Task.WhenAll(site.Services.GetServices<IVerifier>().Select(v => v.VerifyAsync(default)))).SelectMany(v => v).Where(v => v.What.StartsWith("files", StringComparison.Ordinal)).ToList();
        Assert.Equal([null, null], found.Select(v => v.BrokenAt));
        Assert.True(found[0].Checked >= 100);
        Assert.Equal(found[0].Checked, found[1].Checked);
    }

    /// <summary>Somebody stands in each role and each capacity; at least twelve parties have listings on the market, in every top field.</summary>
    private static async Task PeopledAsync(TestSite site)
    {
        var (roles, capacities) = (Roles.None, Capacities.None);
        var (sellers, fields) = (0, new HashSet<string>());
        foreach (var party in SeedData.Parties)
        {
            foreach (var person in party.People)
            {
                var actor = await site.Services.GetRequiredService<LoadActor>().RunAsync(person.Id, null);
                Assert.True(actor.IsSignedIn, person.Key);
                (roles, capacities) = (roles | actor.Roles, capacities | actor.Capacities);
            }

            var owner = await site.Services.GetRequiredService<LoadActor>().RunAsync(party.People[0].Id, null);
            var listed = (await site.Services.GetRequiredService<ReadMyListings>().RunAsync(owner, ListingStatus.Listed, 1, default)).Lines;
            if (listed.Count > 0) sellers++;
            fields.UnionWith(listed.Select(l => FieldTree.RootOf(l.Field!)));
        }

        Assert.Equal(Enum.GetValues<Roles>().Aggregate((a, b) => a | b), roles);
        Assert.Equal(Enum.GetValues<Capacities>().Aggregate((a, b) => a | b), capacities);
        Assert.True(sellers >= 12, $"{sellers} parties have listings");
        Assert.Equal(FieldTree.Roots.Select(f => f.Value).Order(), fields.Order());
    }

    /// <summary>The test leads the workers itself.</summary>
    private static void Quiet(WebApplicationBuilder builder) => builder.Services.RemoveAll<IHostedService>();

    private static async Task<Seeder> PlayAsync(TestSite site)
    {
        var seeder = site.Services.GetRequiredService<Seeder>();
        var refused = await seeder.PlayAsync(default);
        Assert.NotNull(refused);
        Assert.True(refused.Count == 0, string.Join('\n', refused));
        return seeder;
    }

    private static Task<Actor> OperatorAsync(TestSite site) =>
        site.Services.GetRequiredService<LoadActor>().RunAsync(SeedData.Parties.Single(p => p.IsOperator).People[0].Id, null);
}
