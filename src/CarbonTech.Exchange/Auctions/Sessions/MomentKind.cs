namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>What happens by the clock alone.</summary>
public enum MomentKind
{
    DisplayOpens = 1,
    RegistrationOpens = 2,
    RegistrationEnds = 3,
    DepositEnds = 4,
    Starts = 5,
    FreePeriodEnds = 6,

    /// <summary>The effective end of a lot, as it stands now.</summary>
    Ends = 7,

    /// <summary>The price of a sold lot is due.</summary>
    PaymentDue = 8,
}
