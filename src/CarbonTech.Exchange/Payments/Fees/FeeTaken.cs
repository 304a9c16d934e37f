using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The exchange took a fee.</summary>
public sealed record FeeTaken(FeeReceiptId Fee, Guid Deal, PartyId Payer, Money Amount) : IFact;
