namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>How the bids of a 挂牌竞价 run. Both are ascending.</summary>
public enum SessionFormat
{
    /// <summary>自由报价期 to an announced end, then 限时报价期 whose countdown starts again with every change of price or leader.</summary>
    TwoPhase = 1,

    /// <summary>One period; a change of price or leader in its last minutes moves the end.</summary>
    SoftClose = 2,
}
