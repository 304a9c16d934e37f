using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The operator asks a bid party for more before he judges (补正).</summary>
public sealed class AskSupplement(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration, int Seen, string Reason) : ICommand;

    public Task<Result<RegistrationStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegistrationStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        if (registration.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        return registration.AskSupplement(input.Reason);
    }
}
