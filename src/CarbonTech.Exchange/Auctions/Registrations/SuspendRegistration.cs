using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The operator suspends a qualified bid party, or lets it bid again: its bids that stand remain.</summary>
public sealed class SuspendRegistration(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration, bool Suspend, string Reason) : ICommand;

    public Task<Result<RegistrationStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegistrationStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        return input.Suspend ? registration.Suspend(input.Reason) : registration.Resume();
    }
}
