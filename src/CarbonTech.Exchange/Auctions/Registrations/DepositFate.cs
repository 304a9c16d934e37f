namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>How a deposit left the registration.</summary>
public enum DepositFate
{
    /// <summary>Given back to the bid party.</summary>
    Returned = 1,

    /// <summary>Counted towards the winner's price; whether it is forfeited later stands in the deal.</summary>
    Counted = 2,
}
