namespace CarbonTech.Exchange.Deals;

/// <summary>Who answers a gate.</summary>
public enum GateSide
{
    Seller = 1,
    Buyer = 2,
    Operator = 3,

    /// <summary>Nobody by a form: the record of the notice or of the confirmation answers.</summary>
    Record = 4,
}
