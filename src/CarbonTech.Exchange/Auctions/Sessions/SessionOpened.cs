using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The operator drafted a session.</summary>
public sealed record SessionOpened(SessionId Session) : IFact;
