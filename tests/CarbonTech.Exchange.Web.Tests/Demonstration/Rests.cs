using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Demonstration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Demonstration;

/// <summary>Asks the seeded market whether something stands in every state in which a person can find it.</summary>
internal sealed class Rests(TestSite site, Actor by)
{
    /// <summary>States in which nothing rests, and why.</summary>
    private static readonly Dictionary<Enum, string> Passing = new() { [DealStatus.Agreed] = "Agreed terms open the gates in the same act." };

    private readonly List<string> missing = [];

    public async Task EveryStateIsThereAsync()
    {
        var cases = await CasesAsync();
        Occur(cases.Select(c => c.Status));
        Occur(cases.Select(c => c.Wait));
        Occur(SeedData.Cases.Select(c => c.Stage));
        var demands = await DemandsAsync();
        Occur(demands.Select(d => d.Status));
        Occur(demands.Select(d => d.Ending).OfType<DemandEnding>());
        var deals = await Use<ReadDeals>().AllAsync(by);
        Occur(deals.Select(d => d.Status));
        Occur((await OffersAsync(deals.Select(d => d.Id))).Select(o => o.Status));
        Occur((await Use<ReadMandates>().AllAsync(by)).Select(m => m.Status));
        Occur((await Use<ReadPublicNotices>().AllAsync()).Select(n => n.Status));
        var certificates = await CertificatesAsync();
        Occur(certificates.Select(c => c.Status));
        if (!certificates.Any(c => c.EndsSoon)) missing.Add("a certificate that ends soon");
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    private void Occur<T>(IEnumerable<T> seen)
        where T : struct, Enum
    {
        var there = seen.ToHashSet();
        missing.AddRange(Enum.GetValues<T>().Where(s => !there.Contains(s) && !Passing.ContainsKey(s)).Select(s => $"{typeof(T).Name}.{s}"));
        missing.AddRange(there.Where(s => Passing.ContainsKey(s)).Select(s => $"{typeof(T).Name}.{s} rests, although it is said to pass"));
    }

    private async Task<List<CaseLine>> CasesAsync()
    {
        var all = new List<CaseLine>();
        for (var page = 1; await Use<ReadCases>().RunAsync(by, CaseSide.Operator, null, page, default) is { Lines.Count: > 0 } some; page++) all.AddRange(some.Lines);
        return all;
    }

    private async Task<List<DemandPage>> DemandsAsync()
    {
        var all = new List<DemandPage>();
        foreach (var party in SeedData.Demands.Select(d => d.Party).Distinct())
        {
            var owner = await OwnerAsync(party);
            foreach (var line in await Use<ReadMyDemands>().RunAsync(owner)) all.Add((await Use<ReadDemand>().RunAsync(line.Id, owner))!);
        }

        return all;
    }

    private async Task<List<OfferLine>> OffersAsync(IEnumerable<DealId> deals)
    {
        var all = new List<OfferLine>();
        foreach (var deal in deals) all.AddRange((await Use<ReadOffers>().RunAsync(deal, by))?.Offers ?? []);
        return all;
    }

    private async Task<List<CertificateLine>> CertificatesAsync()
    {
        var all = new List<CertificateLine>();
        foreach (var body in SeedData.Cases.Select(c => c.Body).Distinct()) all.AddRange(await Use<ReadCertificates>().OfBodyAsync((await OwnerAsync(body)).Party, by));
        return all;
    }

    private Task<Actor> OwnerAsync(string party) => Use<LoadActor>().RunAsync(SeedData.Parties.Single(p => p.Key == party).People[0].Id, null);

    private T Use<T>()
        where T : notnull => site.Services.GetRequiredService<T>();
}
