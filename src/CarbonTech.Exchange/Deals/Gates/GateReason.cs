namespace CarbonTech.Exchange.Deals;

/// <summary>Why the exchange itself says that a gate is met or does not apply: each follows from data.</summary>
public enum GateReason
{
    /// <summary>Neither the seller nor a co-owner who is a party here is a public unit.</summary>
    SellerNotPublic = 1,

    /// <summary>Neither the seller nor a co-owner who is a party here is a state-owned enterprise.</summary>
    SellerNotStateOwned = 2,

    /// <summary>The price was formed in an announced public session.</summary>
    PublicSession = 3,

    /// <summary>It was bought at the publicly posted price (挂牌), at no less.</summary>
    PostedPrice = 4,

    /// <summary>The type of the deal neither transfers nor licenses a right.</summary>
    MovesNoRight = 5,

    /// <summary>The listing names no co-owner.</summary>
    NoCoOwner = 6,

    /// <summary>No patent of the listing states a pledge or freeze.</summary>
    NoEncumbrance = 7,

    /// <summary>A public notice that ran to its end covers the terms.</summary>
    NoticeCovers = 8,

    /// <summary>Both sides signed the confirmation.</summary>
    BothSigned = 9,

    /// <summary>A licence leaves the right with its owner: nobody comes first.</summary>
    StaysWithSeller = 10,

    /// <summary>The seller is a natural person.</summary>
    SellerIsPerson = 11,
}
