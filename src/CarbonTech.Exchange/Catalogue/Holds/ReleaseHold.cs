using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A deal or lot lets go of the rights that it reserved; nothing happens when it holds none. Called in the transaction of what ended.</summary>
public sealed class ReleaseHold
{
    public sealed record Input(Actor By, ActId Act, string HolderKind, Guid Holder) : ICommand;

    internal async Task<Result<Nothing>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var held = await db.PatentHolds.Where(h => h.HolderKind == input.HolderKind && h.Holder == input.Holder).ToListAsync(ct);
        db.PatentHolds.RemoveRange(held);
        foreach (var listing in held.Select(h => h.Listing).Distinct())
        {
            db.Record(new HoldReleased(listing, input.HolderKind, input.Holder), nameof(Listing), listing.Value, 0);
        }

        return default(Nothing);
    }
}
