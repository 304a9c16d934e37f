using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The operator publishes the rules, opens and announces sessions; sellers consign their lots; time passes through the timetable.</summary>
internal sealed class Holding(SeedMarket market, Cast cast, Publishing publishing)
{
    private readonly Dictionary<string, SessionId> sessions = [];
    private readonly Dictionary<string, LotId> lots = [];
    private readonly Bidding bidding = new(market, cast);

    public void Plan(Agenda agenda, IReadOnlyList<SessionPlan> plans)
    {
        agenda.At(plans.Min(p => p.OpenedAt).AddMinutes(-30), PublishAsync, quietly: true);
        foreach (var plan in plans) Plan(agenda, plan);
    }

    private void Plan(Agenda agenda, SessionPlan plan)
    {
        agenda.At(plan.OpenedAt, ct => OpenAsync(plan, ct), quietly: true);
        foreach (var (lot, i) in plan.Lots.Select((l, i) => (l, i))) agenda.At(plan.OpenedAt.AddMinutes(40 + (25 * i)), ct => ConsignAsync(plan, lot, ct), quietly: true);
        if (plan.AnnouncedAt is not { } announced) return;
        agenda.At(announced, ct => AnnounceAsync(plan, ct));
        agenda.Pass(plan.Times.DisplayFrom);
        agenda.Pass(plan.Times.RegistrationFrom);
        foreach (var lot in plan.Lots) bidding.Plan(agenda, plan, lot, () => lots.GetValueOrDefault(lot.Listing));
        agenda.Pass(plan.Times.FreeEndsAt);
        for (var i = 1; i <= 3; i++) agenda.Pass(plan.Times.FreeEndsAt.AddSeconds((plan.Terms.CountdownSeconds * i) + 1));
        var after = new Settling(market, cast, bidding);
        foreach (var lot in plan.Lots.Where(l => l.After != Aftermath.Nothing)) after.Plan(agenda, plan, lot, () => lots.GetValueOrDefault(lot.Listing));
    }

    private async Task PublishAsync(CancellationToken ct)
    {
        if (await market.Use<ReadRules>().RunAsync(HouseRules.Version, ct) is not null) return;
        var by = await cast.OperatorAsync(ct);
        market.Done(await market.Use<PublishRules>().RunAsync(new(by, market.Act("rules"), HouseRules.Version, HouseRules.Zh, HouseRules.En), ct), "publish the rules");
    }

    private async Task OpenAsync(SessionPlan plan, CancellationToken ct)
    {
        var by = await cast.OperatorAsync(ct);
        var opened = await market.Use<OpenSession>().RunAsync(new(by, market.Act("session", plan.Key), HouseRules.Version, plan.Text, plan.Times, plan.Terms), ct);
        sessions[plan.Key] = market.Done(opened, $"open the session {plan.Key}");
    }

    private async Task ConsignAsync(SessionPlan plan, LotPlan lot, CancellationToken ct)
    {
        if (!publishing.Knows(lot.Listing))
        {
            market.Complain($"{lot.Listing} is not listed for {plan.Key}");
            return;
        }

        var by = await cast.ActorAsync(lot.Seller, Roles.Publisher, ct);
        var consigned = await market.Use<ConsignLot>().RunAsync(
            new(by, market.Act("consign", plan.Key, lot.Listing), sessions[plan.Key], publishing.IdOf(lot.Listing), lot.Terms(), []), ct);
        lots[lot.Listing] = market.Done(consigned, $"consign {lot.Listing}");
    }

    private async Task AnnounceAsync(SessionPlan plan, CancellationToken ct)
    {
        var by = await cast.OperatorAsync(ct);
        if (await market.Use<ReadSession>().RunAsync(sessions[plan.Key], by, ct) is not { AnnouncedAt: null } page) return;
        market.Done(await market.Use<AnnounceSession>().RunAsync(new(by, market.Act("announce", plan.Key), page.Id, page.Version), ct), $"announce {plan.Key}");
    }
}
