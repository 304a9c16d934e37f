using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>What waits for an actor, by module: shown on the desk, the page that each person starts from.</summary>
public interface IDeskItems
{
    Task<IReadOnlyList<DeskItem>> ReadAsync(Actor actor, CancellationToken ct);
}

/// <summary>One line on the desk.</summary>
/// <param name="Group">Text key of the heading.</param>
/// <param name="Text">What waits, in the reader's language.</param>
/// <param name="Path">Where to do it.</param>
/// <param name="Count">How many, or null.</param>
/// <param name="Due">Until when, or null.</param>
public sealed record DeskItem(string Group, string Text, string Path, int? Count = null, DateTimeOffset? Due = null);
