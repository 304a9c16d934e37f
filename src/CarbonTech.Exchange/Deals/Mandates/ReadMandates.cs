using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Mandates for their two sides, and all of them for the operator and its auditors.</summary>
public sealed class ReadMandates(Dbs dbs, TimeProvider clock)
{
    private const int Most = 200;

    /// <summary>The mandates that the actor's party gave as a client, newest first.</summary>
    public Task<IReadOnlyList<MandateLine>> OfClientAsync(Actor reader, CancellationToken ct = default) =>
        ListAsync(reader.Party != default, db => db.Mandates.Where(m => m.Client == reader.Party), ct);

    /// <summary>The mandates of the actor's brokerage, newest first.</summary>
    public Task<IReadOnlyList<MandateLine>> OfBrokerageAsync(Actor reader, CancellationToken ct = default) =>
        ListAsync(MandateDoor.ActsForBrokerage(reader, reader.Party), db => db.Mandates.Where(m => m.Brokerage == reader.Party), ct);

    /// <summary>Every mandate, newest first; empty for readers who are not the operator's.</summary>
    public Task<IReadOnlyList<MandateLine>> AllAsync(Actor reader, CancellationToken ct = default) => ListAsync(reader.MayAudit, db => db.Mandates, ct);

    /// <summary>What waits for the signature of the actor's party and the actor may sign.</summary>
    public async Task<IReadOnlyList<MandateLine>> ToSignAsync(Actor reader, CancellationToken ct = default) =>
        [.. (await ListAsync(reader.Party != default, db => db.Mandates.Where(m => (m.Client == reader.Party || m.Brokerage == reader.Party) && m.Status == MandateStatus.Proposed), ct))
            .Where(m => m.WaitsFor(reader.Party) && (MandateDoor.ActsForBrokerage(reader, m.Brokerage) || MandateDoor.ActsForClient(reader, m.Client, m.Side)))];

    /// <summary>Null when it is not there for this reader.</summary>
    public Task<MandatePage?> OneAsync(MandateId id, Actor reader, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (await db.Mandates.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } m) return null;
        var inside = reader.Party != default && (reader.Party == m.Client || reader.Party == m.Brokerage);
        if (!inside && !reader.MayAudit) return null;
        var line = (await LinesAsync(db, db.Mandates.Where(x => x.Id == id), clock.GetUtcNow(), ct))[0];
        var signers = new[] { m.ClientPerson, m.BrokerPerson }.OfType<PersonId>().ToList();
        var names = await db.Accounts.Where(a => signers.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return new MandatePage(
            line, m.Version, m.TextZh, m.TextEn, m.Digest, m.BothSides, m.Conflicts, Name(names, m.ClientPerson), Name(names, m.BrokerPerson), m.Reason, m.DecidedBy, m.DecidedAt,
            await IntroductionLines.OfAsync(db, db.Introductions.Where(i => i.Mandate == id), reader, ct), MandateDoor.ActsForClient(reader, m.Client, m.Side),
            MandateDoor.ActsForBrokerage(reader, m.Brokerage), m.IsInForce(clock.GetUtcNow()));
    });

    internal static async Task<IReadOnlyList<MandateLine>> LinesAsync(ExchangeDb db, IQueryable<Mandate> mandates, DateTimeOffset now, CancellationToken ct)
    {
        var rows = await (from m in mandates
                          join a in db.Accounts on m.Broker equals a.Id
                          orderby m.ProposedAt descending
                          select new { Mandate = m, a.Name }).ToListAsync(ct);
        return [.. rows.Select(r => Line(r.Mandate, r.Name, now))];
    }

    private static string? Name(Dictionary<PersonId, string> names, PersonId? person) => person is { } id ? names.GetValueOrDefault(id) : null;

    private static MandateLine Line(Mandate m, string broker, DateTimeOffset now) => new(
        m.Id, StatusAt(m, now), m.Side, m.Subject, m.SubjectId, m.TitleZh, m.TitleEn, m.Client, m.Brokerage, m.Broker, broker, m.Exclusive, m.Commission, m.From, m.Until,
        m.ProposedBy, m.ProposedAt, m.ClientSignedAt, m.BrokerSignedAt);

    private static MandateStatus StatusAt(Mandate m, DateTimeOffset now) => m.Status switch
    {
        MandateStatus.Agreed when now >= m.EndsAt => MandateStatus.Ended,
        MandateStatus.Proposed when now >= m.EndsAt => MandateStatus.Withdrawn,
        var status => status,
    };

    private Task<IReadOnlyList<MandateLine>> ListAsync(bool may, Func<ExchangeDb, IQueryable<Mandate>> mandates, CancellationToken ct) => dbs.ReadAsync<IReadOnlyList<MandateLine>>(async db =>
        may ? await LinesAsync(db, mandates(db).OrderByDescending(m => m.ProposedAt).Take(Most), clock.GetUtcNow(), ct) : []);
}
