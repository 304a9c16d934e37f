using CarbonTech.Exchange.Auctions.Sessions;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A party's own part in the sessions: where it stands as a taker, what it consigned, and what the person watches.</summary>
public sealed record MyLots(IReadOnlyList<MyLots.Seat> Seats, IReadOnlyList<LotRow> Consigned, IReadOnlyList<LotRow> Watched)
{
    public sealed record Seat(LotRow Lot, MySeat Mine, DateTimeOffset DepositUntil)
    {
        public bool Leads => Mine.Code is not null && Lot.LeaderCode == Mine.Code;
    }
}
