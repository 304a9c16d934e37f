namespace CarbonTech.Exchange.Catalogue;

/// <summary>知识产权现状: what publishing could still destroy (专利法 24, novelty).</summary>
public enum IpPosition
{
    Granted = 1,
    Published = 2,
    AppliedUnpublished = 3,
    NotApplied = 4,
}
