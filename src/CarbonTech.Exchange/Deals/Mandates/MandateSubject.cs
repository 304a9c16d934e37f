namespace CarbonTech.Exchange.Deals;

/// <summary>What a mandate is about.</summary>
public enum MandateSubject
{
    /// <summary>A listing of the client that is to be sold or licensed.</summary>
    Listing = 1,

    /// <summary>A published demand of the client that is to be filled.</summary>
    Demand = 2,

    /// <summary>A need in words.</summary>
    Need = 3,
}
