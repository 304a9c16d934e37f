using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>Finds ties by itself: parties that carry the same social credit code, ROR or ORCID stand close to each other.</summary>
internal static class EqualIdentifiers
{
    internal static async Task TieAsync(ExchangeDb db, Party party, CancellationToken ct)
    {
        var (id, uscc, ror, orcid) = (party.Id, party.Uscc, party.Ror, party.Orcid);
        if (uscc is null && ror is null && orcid is null) return;
        var equals = await db.Parties.Where(p => p.Id != id
            && ((uscc != null && p.Uscc == uscc) || (ror != null && p.Ror == ror) || (orcid != null && p.Orcid == orcid))).Select(p => p.Id).Take(50).ToListAsync(ct);
        foreach (var other in equals)
        {
            var tie = Tie.Declare(Id.New<TieId>(), id, other, TieKind.SameIdentifier, Actor.System.Party, db.Now).Must();
            if (await db.Ties.AnyAsync(t => t.A == tie.A && t.B == tie.B && t.Kind == tie.Kind, ct)) continue;
            db.Ties.Add(tie);
            db.Record(new TieDeclared(tie.Id, tie.A, tie.B, tie.Kind), nameof(Tie), tie.Id.Value, 1);
        }
    }
}
