using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The seller approves a tie that a bid party declared. The seller learns of the tie, and so of that bid party; of no other.</summary>
public sealed class ApproveTie(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration) : ICommand;

    public Task<Result<RegistrationStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegistrationStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        if (await Entry.FindAsync(db, registration.Lot, ct) is not { } entry) return LotRefusals.NoSuchLot;
        if (!input.By.MaySellFor(entry.Lot.Seller)) return MembershipRefusals.NotYours;
        return registration.ApproveTie(input.By.Person, clock.GetUtcNow());
    }
}
