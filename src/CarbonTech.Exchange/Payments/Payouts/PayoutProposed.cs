using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>The rules say that money is due to a party.</summary>
public sealed record PayoutProposed(PayoutOrderId Payout, Guid Deal, PartyId To, Money Amount) : IFact;
