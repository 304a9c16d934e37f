using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing.Auctions;

/// <summary>A bid party at a running lot: who acts for it and how it bids. Amounts in yuan.</summary>
public sealed record Seat(LotId Lot, RegistrationId Registration, PartyId Party, Actor Actor, string Code)
{
    public PlaceBid.Input Bid(long yuan, long? maximum = null, bool confirmed = true, int round = 1, ActId? act = null) => new(
        Actor, act ?? Given.Act(), Lot, Registration, Money.Yuan(yuan), maximum is { } most ? Money.Yuan(most) : null, confirmed, round);
}
