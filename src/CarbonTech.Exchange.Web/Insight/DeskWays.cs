using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Catalogue.Demands;
using CarbonTech.Exchange.Web.Payments;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>What an actor may begin, by standing and role.</summary>
internal static class DeskWays
{
    private static readonly (string Path, string Text)[] Money =
        [(Paths.Finance, "desk.way.finance"), (Paths.Reconciliation, "reconcile.title"), (Paths.Deals, "desk.way.deals"), (Paths.MyParty, "desk.way.party")];

    private static readonly (string Path, string Text)[] Everyone =
        [(Paths.Search, "search.nav"), (Paths.Demands, "desk.way.demands"), (Paths.Figures, "figures.title"), (Paths.PublicNotices, "desk.way.notices")];

    internal static IEnumerable<(string Path, string Text)> For(Actor actor)
    {
        if (actor.MayAudit)
        {
            yield return (Paths.OperatorParties, "desk.way.parties");
            yield return (Paths.Screening, "desk.way.screening");
            yield return (Paths.DemandDesk, "desk.way.demand-desk");
            yield return (Paths.QualificationDesk, "desk.way.qualification");
            yield return (Paths.Finance, "desk.way.finance");
            yield return (Paths.OperatorDealCertificates, "desk.way.deal-certificates");
            yield return (Paths.Stuck, "desk.way.stuck");
            yield return (Paths.Approvals, "approvals.title");
            yield return (Paths.Certification, "desk.way.cases");
            yield return (Paths.Objections, "desk.way.objections");
            yield return (Paths.Mandates, "desk.way.mandates");
        }
        else if (FinancePage.Acts(actor))
        {
            foreach (var way in Money) yield return way;
        }
        else if (actor.Party != default)
        {
            if (PublishRules.MayPublish(actor)) yield return (Paths.MyListings, "desk.way.listings");
            if (PublishRules.MayPublish(actor)) yield return (Paths.MyImports, "desk.way.imports");
            if (DemandRules.MayPublish(actor)) yield return (Paths.MyDemands, "desk.way.my-demands");
            if (RespondPage.May(actor)) yield return (Paths.MyResponses, "desk.way.my-responses");
            yield return (Paths.Enquiries, "desk.way.enquiries");
            if (actor.MaySellFor(actor.Party) || Certification.CaseSides.IsBody(actor)) yield return (Paths.Certification, "desk.way.cases");
            if (actor.MaySellFor(actor.Party) || Certification.CaseSides.IsBody(actor)) yield return (Paths.MyCertificates, "certificates.mine");
            yield return (Paths.MyLots, "desk.way.lots");
            yield return (Paths.Deals, "desk.way.deals");
            if (actor.Capacities.HasFlag(Capacities.Brokerage) && actor.Acts(actor.Party, Roles.Broker)) yield return (Paths.Broker, "desk.way.broker");
            yield return (Paths.Mandates, "desk.way.mandates");
            if (ReadStatement.May(actor, actor.Party)) yield return (Paths.Statement, "desk.way.statement");
            yield return (Paths.MyParty, "desk.way.party");
        }

        foreach (var way in Everyone) yield return way;
    }
}
