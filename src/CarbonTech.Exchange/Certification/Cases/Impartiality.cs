using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Certification;

/// <summary>No tie of the body with the party that lists, the holders whom the listing names, or its broker, named or by mandate; nobody works for both
/// (认证认可条例 13, ISO/IEC 17065 4.2). Asked when a case is applied for, quoted, decided and signed.</summary>
internal static class Impartiality
{
    public static async Task<Refusals> JudgeAsync(ExchangeDb db, PartyId body, Listing listing, DateTimeOffset now, CancellationToken ct)
    {
        var (owner, content) = (listing.Owner, listing.Content);
        if (body == owner) return new(CaseRefusals.BodyIsOwner);
        var no = new Refusals()
            .When(await Tied.BetweenAsync(db, body, owner, ct), CaseRefusals.TiedToLister)
            .When(await SharesPeopleAsync(db, body, owner, ct), CaseRefusals.SharedPeople);
        no.When(await TiedAsync(db, body, (await NamedAsync(db, [content.Org, content.Uscc, .. content.CoOwners], ct)).Where(p => p != owner), ct), CaseRefusals.TiedToOwner);
        return no.When(await TiedAsync(db, body, (await NamedAsync(db, [content.Broker], ct)).Concat(await MandatedAsync(db, listing, now, ct)), ct), CaseRefusals.TiedToBroker);
    }

    /// <summary>Parties that these words mean: their names in either language, social credit codes or ids.</summary>
    private static async Task<List<PartyId>> NamedAsync(ExchangeDb db, IEnumerable<string?> words, CancellationToken ct)
    {
        var said = words.Where(w => !string.IsNullOrWhiteSpace(w)).Select(w => w!.Trim()).Distinct().ToList();
        if (said.Count == 0) return [];
        var ids = said.Select(w => PartyId.TryParse(w, null, out var id) ? id : default).Where(id => id != default).ToList();
        return await db.Parties.Where(p => said.Contains(p.NameZh) || said.Contains(p.NameEn) || (p.Uscc != null && said.Contains(p.Uscc)) || ids.Contains(p.Id))
            .Select(p => p.Id).Take(50).ToListAsync(ct);
    }

    /// <summary>Brokerages with a mandate for this listing now.</summary>
    private static Task<List<PartyId>> MandatedAsync(ExchangeDb db, Listing listing, DateTimeOffset now, CancellationToken ct) =>
        db.Agencies.Where(a => a.Subject == listing.Id.Value && a.Until > now).Select(a => a.Brokerage).Distinct().ToListAsync(ct);

    private static async Task<bool> TiedAsync(ExchangeDb db, PartyId body, IEnumerable<PartyId> others, CancellationToken ct)
    {
        foreach (var other in others)
        {
            if (await Tied.BetweenAsync(db, body, other, ct)) return true;
        }

        return false;
    }

    private static Task<bool> SharesPeopleAsync(ExchangeDb db, PartyId body, PartyId owner, CancellationToken ct) =>
        db.Members.AnyAsync(m => m.Party == body && db.Members.Any(o => o.Party == owner && o.Person == m.Person), ct);
}
