using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>Who may not stand on a lot: the seller and the house with whoever is tied to the house (拍卖法 22, 30), who stands already, who defaulted
/// within 180 days; a tie to the seller must be declared. Judged when a bid party registers and again when it is qualified.</summary>
internal static class Barred
{
    public static readonly TimeSpan AfterDefault = TimeSpan.FromDays(180);

    public static async Task<Refusals> JudgeAsync(ExchangeDb db, Entry entry, IReadOnlyList<PartyId> parties, string? declaredTie, DateTimeOffset now,
        CancellationToken ct, RegistrationId except = default)
    {
        var no = new Refusals().When(parties.Contains(entry.Lot.Seller), RegistrationRefusals.Seller);
        var rows = await db.Parties.Where(p => parties.Contains(p.Id)).ToListAsync(ct);
        no.When(rows.Exists(p => p.Capacities.HasFlag(Capacities.Operator)) || await SharesPeopleAsync(db, parties, entry.Session.House, ct)
            || await TiedAsync(db, parties, entry.Session.House, ct), RegistrationRefusals.House);
        no.When(rows.Count != parties.Distinct().Count() || rows.Exists(p => p.Status != PartyStatus.Verified), RegistrationRefusals.MemberNotVerified);
        var lot = entry.Lot.Id;
        no.When(await db.RegistrationMembers.AnyAsync(m => m.Lot == lot && parties.Contains(m.Party) && m.Seat == Guid.Empty && m.Registration != except, ct),
            RegistrationRefusals.StandsAlready);
        if (await LastDefaultAsync(db, parties, ct) is { } last) no.When(now < last + AfterDefault, RegistrationRefusals.Defaulter(last + AfterDefault));
        var tied = !no.Any && string.IsNullOrWhiteSpace(declaredTie)
            && (await TiedAsync(db, parties, entry.Lot.Seller, ct) || await SharesPeopleAsync(db, parties, entry.Lot.Seller, ct));
        return no.When(tied, RegistrationRefusals.TieNotDeclared);
    }

    private static async Task<bool> TiedAsync(ExchangeDb db, IReadOnlyList<PartyId> parties, PartyId other, CancellationToken ct)
    {
        foreach (var party in parties.Where(p => p != other))
        {
            if (await Tied.BetweenAsync(db, party, other, ct)) return true;
        }

        return false;
    }

    /// <summary>Somebody works for a member and for the other party alike.</summary>
    private static Task<bool> SharesPeopleAsync(ExchangeDb db, IReadOnlyList<PartyId> parties, PartyId other, CancellationToken ct) =>
        db.Members.AnyAsync(m => parties.Contains(m.Party) && m.Party != other && db.Members.Any(o => o.Party == other && o.Person == m.Person), ct);

    private static async Task<DateTimeOffset?> LastDefaultAsync(ExchangeDb db, IReadOnlyList<PartyId> parties, CancellationToken ct)
    {
        var ends = await (from member in db.RegistrationMembers
                          join registration in db.Registrations on member.Registration equals registration.Id
                          join lot in db.Lots on registration.Lot equals lot.Id
                          where parties.Contains(member.Party) && lot.Status == LotStatus.Defaulted && lot.LeaderCode == registration.Code
                          select lot.EndsAt).ToListAsync(ct);
        return ends.Max();
    }
}
