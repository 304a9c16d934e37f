namespace CarbonTech.Exchange.Catalogue;

/// <summary>The screening's score sheet (筛选): each point from 0 to 5, with the reasons in words.</summary>
public sealed record ScoreSheet(int Need, int Advantage, int Evidence, int Rights, int Market, string Reasons)
{
    public const int Most = 5;

    public int Total => Need + Advantage + Evidence + Rights + Market;

    internal bool InRange => new[] { Need, Advantage, Evidence, Rights, Market }.All(p => p is >= 0 and <= Most);
}
