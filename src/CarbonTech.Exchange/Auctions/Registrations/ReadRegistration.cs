using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>One registration, for its members and the operator.</summary>
public sealed class ReadRegistration(Dbs dbs, ReadParties parties)
{
    public async Task<RegistrationView?> RunAsync(RegistrationId id, Actor reader, CancellationToken ct)
    {
        var found = await dbs.ReadAsync(async db =>
        {
            var r = await Registration.FindAsync(db, id, ct);
            if (r is null || !(reader.IsOperator || reader.MayAudit || (reader.Party != default && r.Members.Any(m => m.Party == reader.Party)))) return null;
            var entry = (await Entry.FindAsync(db, r.Lot, ct))!;
            var papers = await db.RegistrationPapers.Where(p => p.Registration == id).OrderBy(p => p.At)
                .Select(p => new Paper(p.Digest, p.Name, p.MediaType, p.Size)).ToListAsync(ct);
            return new Found(r, entry, await LotRow.From(db, db.Lots.Where(l => l.Id == r.Lot)).SingleAsync(ct), papers);
        });
        if (found is not { Registration: var it }) return null;
        var names = await parties.NamesAsync([.. it.Members.Select(m => m.Party)], ct);
        var members = it.Members.OrderByDescending(m => m.Party == it.Lead).ThenByDescending(m => m.BasisPoints)
            .Select(m => new RegistrationView.Member(m.Party, names[m.Party], m.BasisPoints, m.ConsentedAt is not null)).ToList();
        return new RegistrationView(it.Id, found.Lot, it.Lead, members, it.Status, it.AppliedAt, it.RulesDigest, it.Note, it.DeclaredTie, it.TieApprovedAt, it.Reason,
            it.Code, it.DepositRequest, it.DepositHeldAt, it.DepositFate, found.Entry.Times.DepositUntil, found.Papers, it.Version);
    }

    private sealed record Found(Registration Registration, Entry Entry, LotRow Lot, List<Paper> Papers);
}
