namespace CarbonTech.Exchange.Deals;

/// <summary>Where a deal comes from.</summary>
public enum DealOrigin
{
    /// <summary>A lot that was sold in a session.</summary>
    Lot = 1,

    /// <summary>An enquiry about a listing.</summary>
    Enquiry = 2,

    /// <summary>A published demand.</summary>
    Demand = 3,

    /// <summary>A listing offered at a public price (挂牌).</summary>
    PublicOffer = 4,

    /// <summary>The parties came with it.</summary>
    Direct = 5,
}
