using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>A bid for a lot, in the name of a bid party. It cannot be taken back. It is answered when it is on disk.</summary>
public sealed class PlaceBid(Desks desks)
{
    /// <param name="Amount">The open bid: at least this becomes the price when it leads.</param>
    /// <param name="Maximum">Up to this the exchange bids on, step by step; never published. Null: the amount is all.</param>
    /// <param name="Confirmed">The person was asked again about a bid far above the step.</param>
    /// <param name="SeenRound">The round that the person saw.</param>
    public sealed record Input(Actor By, ActId Act, LotId Lot, RegistrationId Registration, Money Amount, Money? Maximum, bool Confirmed, int SeenRound) : ICommand;

    public Task<Result<BidReceipt>> RunAsync(Input input, CancellationToken ct) => desks.BidAsync(input, ct);
}
