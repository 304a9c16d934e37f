namespace CarbonTech.Exchange.Deals;

/// <summary>Whose later improvements are (后续改进成果). Without agreement each side keeps its own (民法典 875).</summary>
public enum ImprovementOwner
{
    Each = 1,
    Seller = 2,
    Buyer = 3,
    Shared = 4,
}
