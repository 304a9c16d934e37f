namespace CarbonTech.Exchange.Deals;

/// <summary>What a due sum is for.</summary>
public enum DueKind
{
    /// <summary>The whole price at once (一次总付).</summary>
    LumpSum = 1,

    /// <summary>One part of a price in instalments (分期支付).</summary>
    Instalment = 2,

    /// <summary>What is paid before use with a royalty (入门费).</summary>
    EntryFee = 3,

    /// <summary>The price that falls due after free use (先使用后付费).</summary>
    Deferred = 4,

    /// <summary>The royalty of one year (提成), from what the buyer reports.</summary>
    Royalty = 5,

    /// <summary>The buyer's part of the broker's commission (民法典 963).</summary>
    BuyerCommission = 6,

    /// <summary>The seller's part of it, where it cannot be kept back from the price.</summary>
    SellerCommission = 7,

    /// <summary>The exchange's fee, where it cannot be kept back from the price.</summary>
    ExchangeFee = 8,
}
