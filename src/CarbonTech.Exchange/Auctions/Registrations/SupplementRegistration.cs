using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The bid party hands in what the operator asked for; the registration is judged again.</summary>
public sealed class SupplementRegistration(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration, string Note, IReadOnlyList<Paper> Papers) : ICommand;

    public Task<Result<RegistrationStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegistrationStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        if (!input.By.MayBuyFor(registration.Lead)) return MembershipRefusals.NotYours;
        if (await Entry.FindAsync(db, registration.Lot, ct) is not { } entry) return LotRefusals.NoSuchLot;
        if (!entry.BeforeStart(clock.GetUtcNow())) return RegistrationRefusals.Started;
        var no = Paper.Judge(input.Papers, nameof(Input.Papers));
        if (no.Any) return no;
        var former = db.RegistrationPapers.Where(p => p.Registration == registration.Id).Select(p => p.Digest).ToHashSet();
        db.RegistrationPapers.AddRange(RegistrationPaper.Of(registration.Id, input.Papers.Where(p => !former.Contains(p.Digest)), db.Now));
        return registration.Supply(input.Note);
    }
}
