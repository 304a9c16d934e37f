using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The announced start of a session passed.</summary>
public sealed record SessionStarted(SessionId Session) : IFact;
