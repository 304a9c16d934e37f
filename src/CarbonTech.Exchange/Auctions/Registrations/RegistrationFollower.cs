using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>What registrations do because of it: hold a deposit that was paid, give deposits back when a lot has ended or a bid party does not stand
/// any more, mark a lot whose deal was not paid, and tell the lot's desk when someone may bid or may no longer.</summary>
internal sealed class RegistrationFollower(Dbs dbs, KeepDeposit keep, ReleaseDeposit release, DefaultLot defaults, Desks desks) : IFollower
{
    public string Name => "registrations";

    public Task FollowAsync(JournalEntry entry, CancellationToken ct) => entry.Fact switch
    {
        PaymentReceived { Purpose: PaymentPurpose.RegistrationDeposit } paid => KeepAsync(paid, ct),
        RegistrationRefused refused => ReleaseAsync(refused.Registration, ct),
        RegistrationWithdrawn withdrawn => ReleaseAsync(withdrawn.Registration, ct),
        LotSold sold => ReleaseAllAsync(sold.Lot, ct),
        LotPassed passed => ReleaseAllAsync(passed.Lot, ct),
        LotCancelled cancelled => ReleaseAllAsync(cancelled.Lot, ct),
        LotWithdrawn withdrawn => ReleaseAllAsync(withdrawn.Lot, ct),
        DealDefaulted { Origin: DealOrigin.Lot } lost => DefaultAsync(new(lost.OriginId), ct),
        LotStarted started => desks.NoticeAsync(started.Lot, ct),
        LotInAgreement agreement => desks.NoticeAsync(agreement.Lot, ct),
        RegistrationDepositHeld held => desks.NoticeAsync(held.Lot, ct),
        RegistrationSuspended suspended => desks.NoticeAsync(suspended.Lot, ct),
        RegistrationResumed resumed => desks.NoticeAsync(resumed.Lot, ct),
        _ => Task.CompletedTask,
    };

    /// <summary>What counts is when the money arrived at the institution, not when its message came or was booked.</summary>
    private async Task KeepAsync(PaymentReceived paid, CancellationToken ct)
    {
        var arrived = await dbs.ReadAsync(db => db.Receipts.Where(r => r.Request == paid.Request).MaxAsync(r => r.ArrivedAt, ct));
        var act = ActId.Of("deposit-received", paid.Request);
        Must(await keep.RunAsync(new(Actor.System, act, new(paid.Subject), paid.Request, paid.Amount, arrived), ct));
    }

    private async Task ReleaseAllAsync(LotId lot, CancellationToken ct)
    {
        var all = await dbs.ReadAsync(db => db.Registrations.Where(r => r.Lot == lot && r.Code != null && r.DepositReleasedAt == null).Select(r => r.Id).ToListAsync(ct));
        foreach (var registration in all) await ReleaseAsync(registration, ct);
    }

    private async Task ReleaseAsync(RegistrationId registration, CancellationToken ct) =>
        Must(await release.RunAsync(new(Actor.System, ActId.Of("deposit-release", registration), registration), ct));

    private async Task DefaultAsync(LotId lot, CancellationToken ct) =>
        Must(await defaults.RunAsync(new(Actor.System, ActId.Of("lot-default", lot), lot), ct));

    /// <summary>A refusal here is a bug or a lost race: the fact is tried again, then parked.</summary>
    private static void Must<T>(Result<T> done) => done.Must();
}
