namespace CarbonTech.Exchange.Deals;

/// <summary>The gates of a deal as a reader sees them.</summary>
public sealed record GatesPage(DealLine Deal, IReadOnlyList<GateLine> Gates)
{
    public int Open => Gates.Count(g => g.Status == GateStatus.Open);

    public bool Failed => Gates.Any(g => g.Status == GateStatus.Failed);
}
