using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A pay-out order was made and waits for its checker.</summary>
public sealed record PayoutOrdered(PayoutOrderId Payout, Guid Deal, PartyId To, Money Amount) : IFact;
