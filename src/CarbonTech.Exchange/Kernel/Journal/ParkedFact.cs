namespace CarbonTech.Exchange.Kernel.Journal;

/// <summary>A fact that a follower could not follow; the operator sees it and lets it run again.</summary>
internal sealed class ParkedFact
{
    public required string Follower { get; init; }

    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The type of the exception only: messages may carry personal text.</summary>
    public required string Error { get; init; }
}
