namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>Tells watchers what a lot looks like now. Called at once after the commit by the node that committed; it must neither wait nor throw.
/// Each moment is a full state, so that a slow watcher may skip.</summary>
public interface ILiveChannel
{
    void Tell(LotMoment moment);
}
