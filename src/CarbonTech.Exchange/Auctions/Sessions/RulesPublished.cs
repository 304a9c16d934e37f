using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A version of the trading rules was published.</summary>
public sealed record RulesPublished(string Version, string Digest) : IFact;
