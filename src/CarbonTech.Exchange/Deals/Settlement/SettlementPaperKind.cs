namespace CarbonTech.Exchange.Deals;

/// <summary>What a file in a deal's performance evidences.</summary>
public enum SettlementPaperKind
{
    /// <summary>A milestone was delivered.</summary>
    Delivery = 1,

    /// <summary>Why the buyer objects to a delivery.</summary>
    Objection = 2,

    /// <summary>A direct payment was made.</summary>
    Payment = 3,

    /// <summary>A share was registered.</summary>
    Share = 4,

    /// <summary>A request was filed with the patent office.</summary>
    Filing = 5,

    /// <summary>The patent office confirmed the step.</summary>
    Confirmation = 6,

    /// <summary>From what a royalty is reckoned.</summary>
    Royalty = 7,

    /// <summary>Accounts that the seller asked for.</summary>
    Accounts = 8,

    /// <summary>The inventors were rewarded.</summary>
    Reward = 9,
}
