using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Insight;

/// <summary>What an actor may begin, by standing and role.</summary>
internal static class DeskWays
{
    internal static IEnumerable<(string Path, string Text)> For(Actor actor)
    {
        yield return (Paths.Inbox, "inbox.title");
        yield return (Paths.Figures, "figures.title");
    }
}
