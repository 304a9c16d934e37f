using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A bid party withdraws before the lot starts; its deposit goes back because of it.</summary>
public sealed class WithdrawRegistration(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration) : ICommand;

    public Task<Result<RegistrationStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegistrationStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        if (!input.By.MayBuyFor(registration.Lead)) return MembershipRefusals.NotYours;
        if (await Entry.FindAsync(db, registration.Lot, ct) is not { } entry) return LotRefusals.NoSuchLot;
        if (!entry.BeforeStart(clock.GetUtcNow())) return RegistrationRefusals.Started;
        db.RelyOn(entry.Lot);
        return registration.Withdraw();
    }
}
