using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A deposit's value arrived. It is held for a qualified bid party when it arrived before the cut-off, even if the message of it came when the lot
/// was running already; what arrives later, or for one that does not stand any more, goes back at once.</summary>
public sealed class KeepDeposit(Dbs dbs, RefundPayment refund)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration, PaymentRequestId Request, Money Amount, DateTimeOffset Arrived) : ICommand;

    public Task<Result<bool>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<bool>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        if (registration.DepositRequest != input.Request) return RegistrationRefusals.NoSuchRegistration;
        var entry = await Entry.FindAsync(db, registration.Lot, ct);
        var stands = registration.Status is RegistrationStatus.Qualified or RegistrationStatus.Suspended;
        if (stands && entry is { TakesDeposits: true } && input.Arrived <= entry.Times.DepositUntil)
        {
            registration.HoldDeposit(input.Arrived);
            return true;
        }

        var back = await refund.WithinAsync(db, new(input.By, ActId.Of("deposit-late", input.Request), input.Request, input.Amount, RefundCause.Late), ct);
        return back.Then<bool>(_ => false);
    }
}
