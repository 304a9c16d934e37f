using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A person of a party, as the other people of the party see it.</summary>
public sealed record Colleague(PersonId Person, string Name, string Email, Roles Roles, DateTimeOffset Since);
