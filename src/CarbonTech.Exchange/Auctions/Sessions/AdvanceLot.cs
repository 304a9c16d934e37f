using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>One step of a lot by the clock: display, registration, and at the start what the number of takers says – none: extended as announced, then
/// passed; one: agreement; two or more: bidding. An agreement that did not come in its time passes.</summary>
public sealed class AdvanceLot(Dbs dbs, ReleaseHold release, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, LotId Lot) : ICommand;

    public Task<Result<LotStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<LotStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await Entry.FindAsync(db, input.Lot, ct) is not { } entry) return LotRefusals.NoSuchLot;
        var (lot, now) = (entry.Lot, clock.GetUtcNow());
        var done = lot.Status switch
        {
            LotStatus.Announced when now >= entry.Session.Times.DisplayFrom => lot.Show(),
            LotStatus.Display when now >= entry.Session.Times.RegistrationFrom => lot.OpenRegistration(),
            LotStatus.Registration when now >= lot.StartsAt => await StartAsync(db, entry, now, ct),
            LotStatus.Agreement when now >= entry.AgreeUntil => lot.Pass(now),
            _ => lot.Status,
        };
        if (done.IsRefused(out var no)) return no;
        if (lot.Status != LotStatus.Passed) return lot.Status;
        await db.SaveSoFarAsync(ct);
        return (await release.WithinAsync(db, new(input.By, input.Act, LotRights.Holder, lot.Id.Value), ct)).Then<LotStatus>(_ => lot.Status);
    }

    private static async Task<Result<LotStatus>> StartAsync(ExchangeDb db, Entry entry, DateTimeOffset now, CancellationToken ct)
    {
        var (lot, terms) = (entry.Lot, entry.Session.Terms);
        var takers = await db.Registrations.CountAsync(
            r => r.Lot == lot.Id && r.Status == RegistrationStatus.Qualified && r.DepositHeldAt != null && r.DepositReleasedAt == null, ct);
        if (takers >= 2) return lot.Run(now);
        if (takers == 1) return lot.Agree();
        if (entry.Extended >= terms.Extensions) return lot.Pass(now);
        var by = TimeSpan.FromDays(terms.ExtensionDays);
        return lot.Extend(new(lot.StartsAt!.Value + by, lot.FreeEndsAt!.Value + by));
    }
}
