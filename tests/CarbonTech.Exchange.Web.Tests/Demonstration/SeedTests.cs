using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
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
        var deals = await site.Services.GetRequiredService<ReadDeals>().AllAsync(by);
        Assert.Contains(deals, d => d.Status == DealStatus.Completed);
        Assert.Contains(deals, d => d.Status == DealStatus.Defaulted);
        Assert.Contains(deals, d => d.Status == DealStatus.Performance);
        var notices = await site.Services.GetRequiredService<ReadPublicNotices>().AllAsync();
        Assert.Equal([.. Enum.GetValues<PublicNoticeStatus>()], notices.Select(n => n.Status).Distinct().Order());
        var mandates = await site.Services.GetRequiredService<ReadMandates>().AllAsync(by);
        Assert.Equal([.. Enum.GetValues<MandateStatus>()], mandates.Select(m => m.Status).Distinct().Order());
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
