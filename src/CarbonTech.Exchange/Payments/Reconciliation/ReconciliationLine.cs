using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>What a comparison of the ledger with a gateway found.</summary>
public sealed record ReconciliationLine(
    ReconciliationId Id, string Gateway, DateTimeOffset At, Money Ledger, Money Institution, int Movements, int CaughtUp, string Differences)
{
    public bool Agrees => Ledger == Institution && Differences.Length == 0;
}
