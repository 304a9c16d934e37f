using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A session was cancelled before it ran.</summary>
public sealed record SessionCancelled(SessionId Session) : IFact;
