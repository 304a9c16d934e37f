using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Something that happened to a deal, from the journal.</summary>
/// <param name="Fact">The name of the fact.</param>
public sealed record DealEvent(string Fact, DateTimeOffset At, PersonId Person, PartyId Party);
