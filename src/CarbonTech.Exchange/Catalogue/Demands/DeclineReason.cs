namespace CarbonTech.Exchange.Catalogue;

/// <summary>Why a response or an enquiry was declined: structured, so that the other side can learn from it and the market can count it.</summary>
public enum DeclineReason
{
    TooEarly = 1,
    BenefitUnclear = 2,
    RouteUnclear = 3,
    DescriptionUnclear = 4,
    NotOurField = 5,
    Price = 6,

    /// <summary>With a text that says what.</summary>
    Other = 7,
}
