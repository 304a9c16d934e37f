using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money arrived that matches nothing; the operator's finance looks into it.</summary>
public sealed record MoneyInSuspense(ReceiptId Receipt, Money Amount) : IFact;
