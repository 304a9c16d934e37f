using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A bid party registers for a lot through its lead: members with shares, the session's rules accepted by digest, a tie to the seller declared.
/// The other members consent on their own; the operator judges.</summary>
public sealed class RegisterForLot(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(
        Actor By, ActId Act, LotId Lot, IReadOnlyList<BidPartyShare> Shares, string RulesDigest, string? DeclaredTie, string? Note, IReadOnlyList<Paper> Papers) : ICommand;

    public Task<Result<RegistrationId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegistrationId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.MayBuyFor(input.By.Party)) return MembershipRefusals.NotYours;
        var now = clock.GetUtcNow();
        if (await Entry.FindAsync(db, input.Lot, ct) is not { } entry) return LotRefusals.NoSuchLot;
        if (!entry.RegistrationOpen(now)) return RegistrationRefusals.NotOpen(entry.Times.RegistrationFrom, entry.Times.RegistrationUntil);
        if (input.RulesDigest != entry.Session.RulesDigest) return RegistrationRefusals.OtherRules;
        var barred = await Barred.JudgeAsync(db, entry, [.. input.Shares.Select(s => s.Party)], input.DeclaredTie, now, ct);
        var no = barred.Add(Paper.Judge(input.Papers, nameof(Input.Papers)));
        if (no.Any) return no;
        var applied = Registration.Apply(Id.New<RegistrationId>(), input.Lot, input.By.Party, input.Shares, input.By.Person,
            input.RulesDigest, input.DeclaredTie, input.Note, now);
        if (!applied.Is(out var registration, out no)) return no;
        db.Registrations.Add(registration);
        db.RegistrationPapers.AddRange(RegistrationPaper.Of(registration.Id, input.Papers, now));
        return registration.Id;
    }
}
