namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>A fact that a follower could not follow. It is tried again, at first after a minute, then after twice as long each time and at last every hour; the
/// operator sees it and may ask for it at once.</summary>
internal sealed class ParkedFact
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public required string Follower { get; init; }

    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The type of the exception only: messages may carry personal text.</summary>
    public required string Error { get; set; }

    /// <summary>How often it was tried since it was parked.</summary>
    public int Tries { get; private set; }

    public DateTimeOffset NextAt { get; private set; }

    public static ParkedFact Park(string follower, long number, Exception failure, DateTimeOffset now) =>
        new() { Follower = follower, Number = number, At = now, Error = failure.GetType().Name, NextAt = now.AddMinutes(1) };

    public void FailedAgain(Exception failure, DateTimeOffset now)
    {
        (Error, Tries) = (failure.GetType().Name, Tries + 1);
        var wait = TimeSpan.FromMinutes(1 << Math.Min(Tries, 6));
        NextAt = now + (wait < Longest ? wait : Longest);
    }

    public void AskAgain(DateTimeOffset now) => NextAt = now;
}
