using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>A party as this reader may see it: everyone sees a party that was verified once, its own people and the operator see it always.</summary>
public sealed class ReadParty(Dbs dbs)
{
    public Task<PartyPage?> RunAsync(PartyId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Parties.Include(p => p.Members).FirstOrDefaultAsync(p => p.Id == id, ct) is not { } party) return null;
        var own = reader.IsSignedIn && party.Members.Any(m => m.Person == reader.Person);
        var inside = own || reader.MayAudit || reader.IsSystem;
        if (!inside && party.Status is (PartyStatus.Applied or PartyStatus.Refused)) return null;
        var first = party.Members.MinBy(m => m.Since)!.Person;
        var applicant = reader.MayAudit
            ? await db.Accounts.Where(a => a.Id == first).Select(a => new Reader(a.Id, a.Email, a.Name, a.Culture)).FirstOrDefaultAsync(ct)
            : null;
        return PartyPage.Of(party, inside, applicant);
    });
}
