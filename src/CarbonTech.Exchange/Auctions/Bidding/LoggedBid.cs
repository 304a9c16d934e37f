using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>One bid as the room shows it.</summary>
public sealed record LoggedBid(int Number, DateTimeOffset At, string Code, Money Amount, Money Price, string LeaderCode);
