namespace CarbonTech.Exchange.Payments;

/// <summary>What a request for payment is for.</summary>
public enum PaymentPurpose
{
    /// <summary>The deposit of a registration for a lot.</summary>
    RegistrationDeposit = 1,

    /// <summary>The price of a deal, a part of it, or what is left after the deposit.</summary>
    DealPrice = 2,

    /// <summary>The exchange's fee for a deal whose price does not pass through it.</summary>
    ExchangeFee = 3,

    /// <summary>A party's part of the broker's commission for a deal.</summary>
    BrokerCommission = 4,
}
