using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Search;

/// <summary>What finding refuses.</summary>
public static class SearchRefusals
{
    /// <summary>Another rebuild of the index runs on this node.</summary>
    public static readonly Refusal RebuildRuns = new("search.rebuild-runs", RefusalKind.Conflict);
}
