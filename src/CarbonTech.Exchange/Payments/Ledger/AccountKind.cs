namespace CarbonTech.Exchange.Payments;

/// <summary>Whose money an account of the ledger mirrors.</summary>
public enum AccountKind
{
    /// <summary>What lies with a gateway (subject: the gateway). The only asset; all others say for whom it lies there.</summary>
    Clearing = 1,

    /// <summary>The deposit of a registration (subject: the registration).</summary>
    RegistrationDeposit = 2,

    /// <summary>What was paid into a deal (subject: the deal).</summary>
    DealEscrow = 3,

    /// <summary>What is owed to a party and on its way out (subject: the party).</summary>
    Payable = 4,

    /// <summary>What the exchange earned (no subject).</summary>
    Fees = 5,

    /// <summary>Money that matches nothing yet (subject: the receipt).</summary>
    Suspense = 6,
}
