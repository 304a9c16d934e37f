using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>What every desk needs of the house.</summary>
internal sealed record DeskDoors(Dbs Dbs, TimeProvider Clock, ILiveChannel Live)
{
    public Task<DeskMemory?> ReadAsync(LotId lot) => Dbs.ReadAsync(db => DeskReading.ReadAsync(db, lot, CancellationToken.None));
}
