namespace CarbonTech.Exchange.Catalogue;

/// <summary>What a deal or lot reserves. A transfer takes the exclusive scope too, so that the two can never stand beside each other;
/// ordinary and open licences reserve nothing.</summary>
public enum HoldScope
{
    Transfer = 1,
    Exclusive = 2,
}
