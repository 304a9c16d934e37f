namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The live channel of a process without watchers (the command line, a benchmark): nobody is told.</summary>
internal sealed class Unwatched : ILiveChannel
{
    public void Tell(LotMoment moment)
    {
    }
}
