namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>A sealed fact as followers see it.</summary>
/// <param name="Number">Its place in the chain, from 1 without gaps.</param>
/// <param name="Fact">The fact, or null when this release does not know its type any more.</param>
public sealed record JournalEntry(long Number, DateTimeOffset At, PersonId Person, PartyId Party, string Name, IFact? Fact, string Aggregate, Guid AggregateId, int Version);
