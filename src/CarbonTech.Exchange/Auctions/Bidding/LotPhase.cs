namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>What a watcher sees of a lot's time.</summary>
public enum LotPhase
{
    Before = 1,

    /// <summary>The free period; with soft close the whole one.</summary>
    Free = 2,

    /// <summary>The timed period, whose countdown starts again.</summary>
    Timed = 3,
    Suspended = 4,
    Ended = 5,
}
