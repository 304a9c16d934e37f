using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>A message of an institution, checked for being its own by whoever took it in.</summary>
/// <param name="Event">Unique per institution; the same message may come often.</param>
/// <param name="Kind">What it reports.</param>
/// <param name="Key">The key of our order, when there was one.</param>
/// <param name="Movement">The reference of the money that moved, when some did.</param>
/// <param name="Amount">How much.</param>
/// <param name="At">When it happened, by the clock of the institution: a deadline is kept when this lies before it, however late the message is.</param>
public sealed record GatewayMessage(string Event, GatewayEventKind Kind, string? Key, string? Movement, Money Amount, DateTimeOffset At);
