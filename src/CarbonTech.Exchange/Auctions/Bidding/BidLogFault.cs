namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>What is wrong with a row of a bid log.</summary>
public enum BidLogFault
{
    /// <summary>A number is missing or comes twice.</summary>
    Number = 1,

    /// <summary>A row of another lot.</summary>
    Lot = 2,

    /// <summary>Earlier than the row before it.</summary>
    Time = 3,

    /// <summary>The price fell.</summary>
    Price = 4,

    /// <summary>The hash does not follow from the former hash and the row.</summary>
    Hash = 5,
}
