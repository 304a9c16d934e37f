using CarbonTech.Exchange.Auctions.Sessions;

namespace CarbonTech.Exchange.Auctions.Lots;

/// <summary>How the bids of a lot run, as announced. Durations in seconds.</summary>
/// <param name="Format">Two phases or soft close.</param>
/// <param name="FreeBidNeeded">Only who has bid in the free period may bid in the timed one.</param>
/// <param name="JoinWindowSeconds">How long after the free period a first bid may still enter the timed one; 0: until its end.</param>
/// <param name="CountdownSeconds">The timed period, started again by every change of price or leader; with soft close, where the end moves to.</param>
/// <param name="CloseWindowSeconds">With soft close: a change this close to the end moves it.</param>
/// <param name="FarSteps">A bid more steps than this above the least one asks for confirmation.</param>
public sealed record Timing(SessionFormat Format, bool FreeBidNeeded, int JoinWindowSeconds, int CountdownSeconds, int CloseWindowSeconds, int FarSteps = 10)
{
    public TimeSpan JoinWindow => TimeSpan.FromSeconds(JoinWindowSeconds);

    public TimeSpan Countdown => TimeSpan.FromSeconds(CountdownSeconds);

    public TimeSpan CloseWindow => TimeSpan.FromSeconds(CloseWindowSeconds);

    /// <summary>The first end that the announcement gives: the timed period's countdown follows the free period.</summary>
    public DateTimeOffset FirstEnd(DateTimeOffset freeEndsAt) => Format == SessionFormat.TwoPhase ? freeEndsAt + Countdown : freeEndsAt;
}
