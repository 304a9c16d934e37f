using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A drafted session was changed.</summary>
public sealed record SessionChanged(SessionId Session) : IFact;
