namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>A parked fact as the operator sees it.</summary>
/// <param name="Error">The type of the failure; the log has the rest.</param>
/// <param name="Tries">How often it was tried since it was parked.</param>
public sealed record ParkedLine(string Follower, long Number, string Fact, DateTimeOffset At, string Error, int Tries, DateTimeOffset NextAt);
