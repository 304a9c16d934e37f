using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Parties publish demands, the desk opens, returns or refuses them, owners and a brokerage answer, and the publishers decide: one in every state.</summary>
internal sealed class Demanding(SeedMarket market, Cast cast, Publishing publishing)
{
    private readonly Dictionary<string, DemandId> demands = [];
    private readonly Dictionary<SeedDemand.Response, ResponseId> responses = [];

    public DemandId IdOf(string key) => demands[key];

    public void Plan(Agenda agenda, MarketDay today)
    {
        foreach (var (demand, minute) in SeedData.Demands.Select((d, i) => (d, i)))
        {
            var day = today.Next(-demand.Age);
            agenda.At(day.At(9, minute), ct => DraftAsync(demand, today, ct), quietly: true);
            if (demand.End == "Draft") continue;
            agenda.At(day.At(10, minute), ct => SubmitAsync(demand, ct), quietly: true);
            if (demand.End == "Submitted") continue;
            agenda.At(day.At(15, minute), ct => DecideAsync(demand, ct), quietly: true);
            if (demand.End is "Returned" or "Refused") continue;
            foreach (var response in demand.Responses) agenda.At(day.Next(response.After).At(11, minute), ct => RespondAsync(demand, response, ct), quietly: true);
            agenda.At(day.Next(demand.LooksAt).At(14, minute), ct => LookAsync(demand, ct), quietly: true);
            if (demand.End is not ("Open" or "Matched" or "Expired")) agenda.At(day.Next(demand.LooksAt + 3).At(16, minute), ct => EndAsync(demand, ct), quietly: true);
        }
    }

    private async Task DraftAsync(SeedDemand demand, MarketDay today, CancellationToken ct)
    {
        var done = await market.Use<DraftDemand>().RunAsync(new(await PublisherAsync(demand, ct), Act(demand, "draft"), demand.Content(today)), ct);
        demands[demand.Key] = market.Done(done, $"draft the demand {demand.Key}");
    }

    private async Task SubmitAsync(SeedDemand demand, CancellationToken ct) =>
        market.Done(await market.Use<SubmitDemand>().RunAsync(new(await PublisherAsync(demand, ct), Act(demand, "submit"), demands[demand.Key], await SeenAsync(demand, ct)), ct), $"hand in {demand.Key}");

    private async Task DecideAsync(SeedDemand demand, CancellationToken ct)
    {
        var (by, id, seen) = (await cast.OperatorAsync(ct), demands[demand.Key], await SeenAsync(demand, ct));
        market.Done(demand.End switch
        {
            "Returned" => await market.Use<ReturnDemand>().RunAsync(new(by, Act(demand, "return"), id, seen, [new(nameof(DemandContent.DetailZh), demand.Said!)], null), ct),
            "Refused" => await market.Use<RefuseDemand>().RunAsync(new(by, Act(demand, "refuse"), id, seen, demand.Said!), ct),
            _ => await market.Use<OpenDemand>().RunAsync(new(by, Act(demand, "open"), id, seen), ct),
        }, $"decide about {demand.Key}");
    }

    private async Task RespondAsync(SeedDemand demand, SeedDemand.Response response, CancellationToken ct)
    {
        var by = await cast.ActorAsync(response.By, Cast.Party(response.By).Capacities.HasFlag(Capacities.Brokerage) ? Roles.Broker : Roles.Publisher, ct);
        var sent = await market.Use<SendResponse>().RunAsync(new(by, Act(demand, response.By), demands[demand.Key], [.. response.Listings.Select(publishing.IdOf)], response.Message), ct);
        responses[response] = market.Done(sent, $"answer {demand.Key} by {response.By}");
    }

    /// <summary>What is declined or noted first, then what is taken.</summary>
    private async Task LookAsync(SeedDemand demand, CancellationToken ct)
    {
        var by = await PublisherAsync(demand, ct);
        foreach (var response in demand.Responses.Where(r => r.Fate != ResponseStatus.Sent).OrderBy(r => r.Fate == ResponseStatus.Taken))
        {
            var (id, act) = (responses[response], Act(demand, $"look {response.By}"));
            if (await market.Use<ReadResponses>().OneAsync(id, by, ct) is not { } line) continue;
            market.Done(response.Fate switch
            {
                ResponseStatus.Noted => await market.Use<NoteResponse>().RunAsync(new(by, act, id, line.Version), ct),
                ResponseStatus.Declined => await market.Use<DeclineResponse>().RunAsync(new(by, act, id, line.Version, new(response.Reason!.Value, response.Text)), ct),
                _ => await market.Use<TakeResponse>().RunAsync(new(by, act, id, line.Version, line.Listings[0].Listing), ct),
            }, $"decide about the response of {response.By} to {demand.Key}");
        }
    }

    private async Task EndAsync(SeedDemand demand, CancellationToken ct)
    {
        var (id, seen, act) = (demands[demand.Key], await SeenAsync(demand, ct), Act(demand, "end"));
        market.Done(demand.End switch
        {
            "TakenDown" => await market.Use<RefuseDemand>().RunAsync(new(await cast.OperatorAsync(ct), act, id, seen, demand.Said!), ct),
            "Reopened" => await market.Use<ReopenDemand>().RunAsync(new(await PublisherAsync(demand, ct), act, id, seen, new(demand.Responses[0].Reason!.Value, demand.Responses[0].Text)), ct),
            _ => await market.Use<CloseDemand>().RunAsync(new(await PublisherAsync(demand, ct), act, id, seen, demand.End == "Fulfilled", demand.Said), ct),
        }, $"end {demand.Key}");
    }

    private ActId Act(SeedDemand demand, string what) => market.Act("demand", demand.Key, what);

    private Task<Actor> PublisherAsync(SeedDemand demand, CancellationToken ct) => cast.ActorAsync(demand.Party, Roles.Buyer | Roles.Publisher, ct);

    private async Task<int> SeenAsync(SeedDemand demand, CancellationToken ct) =>
        (await market.Use<ReadDemand>().RunAsync(demands[demand.Key], await cast.OperatorAsync(ct), ct))?.Version ?? 0;
}
