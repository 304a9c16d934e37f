using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The deposit of a bid party that does not need it any more goes back; the winner's was counted with the sale; one that was never paid is
/// not asked for any more. Nothing happens the second time.</summary>
public sealed class ReleaseDeposit(Dbs dbs, RefundPayment refund, CancelPaymentRequest cancel, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration) : ICommand;

    public Task<Result<bool>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<bool>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        if (await Entry.FindAsync(db, registration.Lot, ct) is not { } entry) return LotRefusals.NoSuchLot;
        var won = entry.Lot.Deal is not null && entry.Lot.LeaderCode == registration.Code;
        var held = registration.DepositHeld;
        registration.ReleaseDeposit(won ? DepositFate.Counted : DepositFate.Returned, clock.GetUtcNow());
        if (won || registration.DepositRequest is not { } request) return held;
        await db.SaveSoFarAsync(ct);
        if (held)
        {
            var back = new RefundPayment.Input(input.By, input.Act, request, entry.Lot.Deposit, Cause(registration, entry.Lot));
            return (await refund.WithinAsync(db, back, ct)).Then<bool>(_ => true);
        }

        if (registration.DepositHeldAt is not null) return false;
        // One that is paid at this moment refuses to be cancelled; its receipt comes back by KeepDeposit.
        var gone = await cancel.WithinAsync(db, new(input.By, input.Act, request), ct);
        return gone.IsRefused(out var no) && !no.All(r => r.Kind == RefusalKind.Conflict) ? no : false;
    }

    private static RefundCause Cause(Registration registration, Lot lot) => registration.Status switch
    {
        RegistrationStatus.Refused or RegistrationStatus.Withdrawn => RefundCause.RegistrationRefused,
        _ when lot.Deal is not null => RefundCause.LotLost,
        _ => RefundCause.LotPassed,
    };
}
