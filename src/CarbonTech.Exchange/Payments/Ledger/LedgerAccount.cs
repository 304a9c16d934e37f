using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>An account of the ledger: a kind and whose. Debits are positive, credits negative; so the accounts of money that lies for someone
/// stand below zero and the clearing accounts above.</summary>
internal readonly record struct LedgerAccount(AccountKind Kind, Guid Subject)
{
    public static readonly LedgerAccount Fees = new(AccountKind.Fees, Guid.Empty);

    public static LedgerAccount Clearing(string gateway) => new(AccountKind.Clearing, Id.Named($"gateway|{gateway}"));

    public static LedgerAccount Deposit(Guid registration) => new(AccountKind.RegistrationDeposit, registration);

    public static LedgerAccount Escrow(Guid deal) => new(AccountKind.DealEscrow, deal);

    public static LedgerAccount Payable(PartyId party) => new(AccountKind.Payable, party.Value);

    public static LedgerAccount Suspense(ReceiptId receipt) => new(AccountKind.Suspense, receipt.Value);

    /// <summary>What lies for one subject must never be overdrawn: its balance is kept in a row that races meet at.</summary>
    public bool IsGuarded => Kind is not (AccountKind.Clearing or AccountKind.Fees);
}
