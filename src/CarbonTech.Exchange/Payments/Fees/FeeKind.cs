namespace CarbonTech.Exchange.Payments;

/// <summary>What a fee is taken for.</summary>
public enum FeeKind
{
    /// <summary>The seller's commission on a completed sale.</summary>
    SellerCommission = 1,

    /// <summary>The commission that a defaulting buyer owes, out of the deposit.</summary>
    ForfeitedCommission = 2,
}
