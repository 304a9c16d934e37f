using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Bidding;

/// <summary>The public state of a lot as it is on disk now, or null when there is none.</summary>
public sealed class ReadMoment(Dbs dbs, TimeProvider clock)
{
    public Task<LotMoment?> RunAsync(LotId lot, CancellationToken ct) => dbs.ReadAsync(db => DeskReading.MomentAsync(db, lot, clock.GetUtcNow(), ct));
}
