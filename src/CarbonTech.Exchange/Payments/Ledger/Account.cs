using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>An account of the ledger: a kind and whose. Debits are positive, credits negative; so the accounts of money that lies for someone
/// stand below zero and the clearing accounts above.</summary>
internal readonly record struct Account(AccountKind Kind, Guid Subject)
{
    public static readonly Account Fees = new(AccountKind.Fees, Guid.Empty);

    public static Account Clearing(string gateway) => new(AccountKind.Clearing, Id.Named($"gateway|{gateway}"));

    public static Account Deposit(Guid registration) => new(AccountKind.RegistrationDeposit, registration);

    public static Account Escrow(Guid deal) => new(AccountKind.DealEscrow, deal);

    public static Account Payable(PartyId party) => new(AccountKind.Payable, party.Value);

    public static Account Suspense(ReceiptId receipt) => new(AccountKind.Suspense, receipt.Value);

    /// <summary>What lies for one subject must never be overdrawn: its balance is kept in a row that races meet at.</summary>
    public bool IsGuarded => Kind is not (AccountKind.Clearing or AccountKind.Fees);
}
