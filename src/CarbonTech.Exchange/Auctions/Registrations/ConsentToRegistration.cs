using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A member of a bid party agrees to its share and to joint liability; without it the bid party is not qualified.</summary>
public sealed class ConsentToRegistration(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration) : ICommand;

    public Task<Result<RegistrationStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegistrationStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.MayBuyFor(input.By.Party)) return MembershipRefusals.NotYours;
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        return registration.Consent(input.By.Party, input.By.Person, clock.GetUtcNow());
    }
}
