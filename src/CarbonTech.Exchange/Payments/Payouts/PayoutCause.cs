namespace CarbonTech.Exchange.Payments;

/// <summary>Why money is paid out.</summary>
public enum PayoutCause
{
    /// <summary>The seller's part of a price.</summary>
    Proceeds = 1,

    /// <summary>A broker's commission.</summary>
    BrokerCommission = 2,

    /// <summary>What of a forfeited deposit is the seller's.</summary>
    Forfeited = 3,
}
