using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The qualification desk: what waits for the operator first, then what he decided, newest first.</summary>
public sealed class ReadRegistrations(Dbs dbs, ReadParties parties)
{
    public const int Most = 200;

    public async Task<IReadOnlyList<RegistrationRow>> RunAsync(Actor reader, LotId? lot, CancellationToken ct)
    {
        if (!reader.IsOperator && !reader.MayAudit) return [];
        var rows = await dbs.ReadAsync(db => db.Registrations.Where(r => lot == null || r.Lot == lot)
            .OrderBy(r => r.Status == RegistrationStatus.Applied ? 0 : r.Status == RegistrationStatus.Supplement ? 1 : 2).ThenByDescending(r => r.AppliedAt)
            .Take(Most).Join(db.Lots, r => r.Lot, l => l.Id, (r, l) => new { Registration = r, l.Number, l.TitleZh, l.TitleEn }).ToListAsync(ct));
        var names = await parties.NamesAsync([.. rows.Select(r => r.Registration.Lead).Distinct()], ct);
        return [.. rows.OrderBy(r => Waits(r.Registration)).ThenByDescending(r => r.Registration.AppliedAt).Select(r => new RegistrationRow(
            r.Registration.Id, r.Registration.Lot, r.Number, r.TitleZh, r.TitleEn, names[r.Registration.Lead], r.Registration.Members.Count, r.Registration.Status,
            r.Registration.AppliedAt, r.Registration.Code, r.Registration is { DeclaredTie: not null, TieApprovedAt: null }, r.Registration.DepositHeld))];
    }

    private static int Waits(Registration r) => r.Status switch
    {
        RegistrationStatus.Applied => 0,
        RegistrationStatus.Supplement => 1,
        _ => 2,
    };
}
