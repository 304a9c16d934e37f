using CarbonTech.Exchange.Auctions;

namespace CarbonTech.Exchange.Testing.Auctions;

/// <summary>A lot whose bidding runs, with its qualified bid parties.</summary>
public sealed record RunningLot(LotId Lot, IReadOnlyList<Seat> Seats)
{
    public Seat this[int seat] => Seats[seat];
}
