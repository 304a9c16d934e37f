using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Money was paid out to a party.</summary>
public sealed record PayoutPaid(PayoutOrderId Payout, Guid Deal, PartyId To, Money Amount) : IFact;
