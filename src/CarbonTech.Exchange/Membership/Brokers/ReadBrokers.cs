using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>Brokers with their grades: those that count for anyone, all of them for the brokerage and the operator.</summary>
public sealed class ReadBrokers(Dbs dbs)
{
    private const int Most = 200;

    /// <summary>The brokers of a brokerage, the highest grade first. The public sees graded ones only.</summary>
    public Task<IReadOnlyList<BrokerLine>> OfAsync(PartyId brokerage, Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<BrokerLine>>(async db =>
    {
        var inside = reader.MayAudit || (reader.Party == brokerage && brokerage != default);
        var lines = await LinesAsync(db, db.Members.Where(m => m.Party == brokerage), inside, ct);
        return [.. lines.Where(l => inside || l.Grade is not null).OrderByDescending(l => l.Grade ?? 0).ThenBy(l => l.Name, StringComparer.Ordinal)];
    });

    /// <summary>Every graded broker at a verified brokerage, for choosing one.</summary>
    public Task<IReadOnlyList<BrokerLine>> GradedAsync(CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<BrokerLine>>(async db =>
    {
        var verified = db.Members.Where(m => db.Parties.Any(p => p.Id == m.Party && p.Status == PartyStatus.Verified) && db.BrokerGrades.Any(g => g.Brokerage == m.Party && g.Person == m.Person));
        return [.. (await LinesAsync(db, verified, false, ct)).Where(l => l.Grade is not null).OrderBy(l => l.Brokerage.ToString(), StringComparer.Ordinal).ThenByDescending(l => l.Grade)];
    });

    private static async Task<IReadOnlyList<BrokerLine>> LinesAsync(ExchangeDb db, IQueryable<Member> members, bool inside, CancellationToken ct)
    {
        var rows = await (from m in members
                          join a in db.Accounts on m.Person equals a.Id
                          join g in db.BrokerGrades on new { Brokerage = m.Party, m.Person } equals new { g.Brokerage, g.Person } into grades
                          from g in grades.DefaultIfEmpty()
                          where (m.Roles & Roles.Broker) != 0
                          select new { m.Party, m.Person, a.Name, Grade = g }).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => r.Grade is { Status: BrokerGradeStatus.Valid } g
            ? new BrokerLine(r.Party, r.Person, r.Name, g.Grade, g.Certificate, g.RecordedAt, null)
            : new BrokerLine(r.Party, r.Person, r.Name, null, null, r.Grade?.RecordedAt, inside ? r.Grade?.Reason : null))];
    }
}
