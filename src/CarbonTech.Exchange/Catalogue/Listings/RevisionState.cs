namespace CarbonTech.Exchange.Catalogue;

/// <summary>Where the changed text of a listed one stands, while the old text stays on the market.</summary>
public enum RevisionState
{
    None = 1,
    Submitted = 2,
    Returned = 3,
}
