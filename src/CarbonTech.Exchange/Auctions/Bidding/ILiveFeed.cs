namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The other end of the live channel: what this node's watchers are to hear, whichever node committed it.</summary>
public interface ILiveFeed
{
    /// <summary>Calls the listener with every moment that is told, until disposed. The listener must neither wait nor throw.</summary>
    IDisposable Listen(Action<LotMoment> listener);
}
