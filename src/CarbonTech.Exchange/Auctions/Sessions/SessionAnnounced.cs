using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A session was announced; the digest is that of the announcement.</summary>
public sealed record SessionAnnounced(SessionId Session, string Digest) : IFact;
