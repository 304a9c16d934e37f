namespace CarbonTech.Exchange.Deals;

/// <summary>What a deal waits for.</summary>
public enum DealWait
{
    /// <summary>The buyer pays the price.</summary>
    Price = 1,

    /// <summary>Both sides sign the confirmation.</summary>
    Confirmation = 2,

    /// <summary>The seller evidences the register step.</summary>
    Register = 3,

    /// <summary>The operator's finance makes and checks the pay-out.</summary>
    Payout = 4,

    /// <summary>The seller delivers what a milestone names.</summary>
    Delivery = 5,

    /// <summary>The buyer accepts what was delivered, or objects.</summary>
    Acceptance = 6,

    /// <summary>Gates are to be answered.</summary>
    Gates = 7,

    /// <summary>Both sides sign the contract.</summary>
    Contract = 8,
}
