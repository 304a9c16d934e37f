using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The single taker of a lot offers a price, at least the start. It binds him until the agreement's time is over; the last offer counts.</summary>
public sealed class OfferAgreement(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration, Money Price) : ICommand;

    public Task<Result<RegistrationStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegistrationStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        if (!input.By.MayBuyFor(registration.Lead)) return MembershipRefusals.NotYours;
        if (await Entry.FindAsync(db, registration.Lot, ct) is not { } entry) return LotRefusals.NoSuchLot;
        var now = clock.GetUtcNow();
        if (entry.Lot.Status != LotStatus.Agreement || now >= entry.AgreeUntil) return KernelRefusals.NotNow(entry.Lot.Status, LotStatus.Agreement);
        return registration.Offer(input.Price, entry.Lot.Start, now);
    }
}
