using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>The other party of a tie.</summary>
public sealed record TieLine(PartyId Other, PartyName Name, TieKind Kind, DateTimeOffset At);
