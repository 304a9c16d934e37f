using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The ledger was compared with a gateway.</summary>
public sealed record Reconciled(ReconciliationId Reconciliation, bool Agrees) : IFact;
