using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>A person applies for a party and becomes its owner; the operator decides.</summary>
public sealed class ApplyForParty(Dbs dbs)
{
    /// <summary>How many applications of one person may wait at a time.</summary>
    public const int MostWaiting = 5;

    public sealed record Input(Actor By, ActId Act, PartyProfile Profile) : ICommand;

    public Task<Result<PartyId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<PartyId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var person = input.By.Person;
        if (!await db.Accounts.AnyAsync(a => a.Id == person, ct)) return MembershipRefusals.NotSignedIn;
        var waiting = await db.Parties.CountAsync(p => p.Status == PartyStatus.Applied && p.Members.Any(m => m.Person == person), ct);
        if (waiting >= MostWaiting) return MembershipRefusals.TooManyApplications;
        if (!Party.Apply(Id.New<PartyId>(), input.Profile, person, db.Now).Is(out var party, out var no)) return no;
        db.Parties.Add(party);
        return party.Id;
    }
}
