using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A person watches a public lot, or no longer.</summary>
public sealed class WatchLot(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, LotId Lot, bool Watch) : ICommand;

    public Task<Result<bool>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<bool>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSignedIn) return MembershipRefusals.NotSignedIn;
        if (!await db.Lots.AnyAsync(l => l.Id == input.Lot && l.StartsAt != null && !LotLife.Hidden.Contains(l.Status), ct)) return LotRefusals.NoSuchLot;
        var standing = await db.LotWatches.FindAsync([input.By.Person, input.Lot], ct);
        if (input.Watch && standing is null) db.LotWatches.Add(new LotWatch { Person = input.By.Person, Lot = input.Lot, At = clock.GetUtcNow() });
        if (!input.Watch && standing is not null) db.LotWatches.Remove(standing);
        return input.Watch;
    }
}
