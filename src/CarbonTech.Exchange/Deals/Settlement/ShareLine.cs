using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What a side says of the share that pays a price.</summary>
public sealed record ShareLine(PartyId Party, string Company, int BasisPoints, DateOnly On, DateTimeOffset At);
