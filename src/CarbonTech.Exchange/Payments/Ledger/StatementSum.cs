using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>What lies for a party in the accounts of one kind.</summary>
public sealed record StatementSum(
    AccountKind Account, Money Lies);
