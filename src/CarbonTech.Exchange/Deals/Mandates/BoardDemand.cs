using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An open demand in a field in which the brokerage has something to sell.</summary>
/// <param name="Listings">How many listings under its mandates lie in the same field of the tree.</param>
public sealed record BoardDemand(DemandId Id, string NameZh, string NameEn, PartyId Publisher, string Field, DateTimeOffset EndsAt, int Listings);
