using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A party in a list of the operator's desk.</summary>
public sealed record PartyLine(PartyId Id, PartyStatus Status, PartyName Name, Capacities Capacities, Regime Regime, string? City, bool Trusted, DateTimeOffset AppliedAt, DateTimeOffset? DecidedAt);
