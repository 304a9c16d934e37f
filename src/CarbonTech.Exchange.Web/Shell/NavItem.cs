using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>A word of the navigation: its text key, its path, and who sees it.</summary>
public sealed record NavItem(string Text, string Path, Func<Actor, bool>? For = null)
{
    /// <summary>At most five words of navigation at the top.</summary>
    public static IReadOnlyList<NavItem> All { get; } =
    [
        new("search.nav", Paths.Search),
        new("demands.nav", Paths.Demands),
        new("auctions.nav", Paths.Sessions),
        new("nav.figures", Paths.Figures),
        new("nav.desk", Paths.Desk, a => a.IsSignedIn),
    ];

    public bool Shows(Actor actor) => For is null || For(actor);
}
