namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>Where a registration stands. Only a qualified one whose deposit is held may bid.</summary>
public enum RegistrationStatus
{
    Applied = 1,

    /// <summary>The operator asked for more (补正).</summary>
    Supplement = 2,
    Qualified = 3,
    Refused = 4,
    Withdrawn = 5,
    Suspended = 6,
}
