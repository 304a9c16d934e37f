using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>A person to be told something, in the person's language.</summary>
public sealed record Reader(PersonId Person, string Email, string Name, string Culture);
