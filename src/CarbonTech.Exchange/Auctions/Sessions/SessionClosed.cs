using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>Every lot of a session has ended.</summary>
public sealed record SessionClosed(SessionId Session) : IFact;
