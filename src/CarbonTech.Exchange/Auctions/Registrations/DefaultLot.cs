using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The deal of a sold lot was not paid: the lot is defaulted. Its members are barred for a time, and the seller may relist it.</summary>
public sealed class DefaultLot(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, LotId Lot) : ICommand;

    public Task<Result<LotStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<LotStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Lots.SingleOrDefaultAsync(l => l.Id == input.Lot, ct) is not { } lot) return LotRefusals.NoSuchLot;
        return lot.Default();
    }
}
