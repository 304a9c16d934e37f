using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>Both sides signed the same confirmation of a sale.</summary>
public sealed record ConfirmationSigned(LotId Lot, DealId Deal, string Digest) : IFact;
