using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>What an actor may begin, by standing and role.</summary>
internal static class DeskWays
{
    internal static IEnumerable<(string Path, string Text)> For(Actor actor)
    {
        if (actor.MayAudit)
        {
            yield return (Paths.OperatorParties, "desk.way.parties");
            yield return (Paths.Screening, "desk.way.screening");
            yield return (Paths.QualificationDesk, "desk.way.qualification");
            yield return (Paths.Finance, "desk.way.finance");
        }
        else if (actor.Party != default)
        {
            if (actor.MaySellFor(actor.Party)) yield return (Paths.MyListings, "desk.way.listings");
            if (actor.MaySellFor(actor.Party)) yield return (Paths.MyImports, "desk.way.imports");
            yield return (Paths.MyLots, "desk.way.lots");
            yield return (Paths.Deals, "desk.way.deals");
            yield return (Paths.Statement, "desk.way.statement");
            yield return (Paths.MyParty, "desk.way.party");
        }

        yield return (Paths.Search, "search.nav");
        yield return (Paths.Figures, "figures.title");
    }
}
