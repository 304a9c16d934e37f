using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>What concerns a party in the ledger, newest first, with what lies for it now.</summary>
public sealed record Statement(
    PartyId Party, IReadOnlyList<StatementLine> Lines, IReadOnlyList<StatementSum> Sums, int Total);
