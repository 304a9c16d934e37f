using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>One side signed the confirmation of a sale.</summary>
public sealed record ConfirmationHalfSigned(LotId Lot, DealId Deal, string Digest, Side Side) : IFact;
