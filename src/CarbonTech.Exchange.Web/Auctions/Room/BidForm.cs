using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>A bid as the form sends it.</summary>
/// <param name="Confirmed">The person was asked once more.</param>
public sealed record BidForm(ActId ActId, RegistrationId Registration, Money? Amount, Money? Maximum, int SeenRound, bool Confirmed = false)
{
    internal PlaceBid.Input For(Actor by, LotId lot) => new(by, ActId, lot, Registration, Amount ?? default, Maximum, Confirmed, SeenRound);
}
