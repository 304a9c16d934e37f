using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A party that a person belongs to.</summary>
public sealed record Standing(PartyId Party, PartyName Name, PartyStatus Status, Capacities Capacities, Roles Roles);
