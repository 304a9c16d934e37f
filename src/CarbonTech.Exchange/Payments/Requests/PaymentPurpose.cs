namespace CarbonTech.Exchange.Payments;

/// <summary>What a request for payment is for.</summary>
public enum PaymentPurpose
{
    /// <summary>The deposit of a registration for a lot.</summary>
    RegistrationDeposit = 1,

    /// <summary>The price of a deal, or what is left of it after the deposit.</summary>
    DealPrice = 2,
}
