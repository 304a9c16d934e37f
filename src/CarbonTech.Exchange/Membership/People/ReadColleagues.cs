using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Membership;

/// <summary>The people of a party and the invitations it has open: for its own people and the operator.</summary>
public sealed class ReadColleagues(Dbs dbs, TimeProvider clock)
{
    public Task<IReadOnlyList<Colleague>> RunAsync(PartyId party, Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<Colleague>>(async db =>
        !MaySee(party, reader)
            ? []
            : await db.Members.Where(m => m.Party == party).OrderBy(m => m.Since)
                .Join(db.Accounts, m => m.Person, a => a.Id, (m, a) => new Colleague(a.Id, a.Name, a.Email, m.Roles, m.Since)).ToListAsync(ct));

    public Task<IReadOnlyList<InvitationLine>> InvitationsAsync(PartyId party, Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<InvitationLine>>(async db =>
    {
        var now = clock.GetUtcNow();
        return !MaySee(party, reader)
            ? []
            : await Lines(db, db.Invitations.Where(i => i.Party == party && i.Status == InvitationStatus.Open && i.EndsAt > now)).ToListAsync(ct);
    });

    /// <summary>One invitation, for whoever has its link.</summary>
    public Task<InvitationLine?> InvitationAsync(InvitationId id, CancellationToken ct = default) =>
        dbs.ReadAsync(db => Lines(db, db.Invitations.Where(i => i.Id == id)).FirstOrDefaultAsync(ct));

    /// <summary>The open invitations to the reader's own confirmed address, whichever party he acts for.</summary>
    public Task<IReadOnlyList<InvitationLine>> ToMeAsync(Actor reader, CancellationToken ct = default) => dbs.ReadAsync<IReadOnlyList<InvitationLine>>(async db =>
    {
        if (await db.Accounts.FirstOrDefaultAsync(a => a.Id == reader.Person && a.EmailConfirmed, ct) is not { } me) return [];
        var (now, length) = (clock.GetUtcNow(), me.Email.Length);
        var alike = await Lines(db, db.Invitations.Where(i => i.Status == InvitationStatus.Open && i.EndsAt > now && i.Email.Length == length)).ToListAsync(ct);
        return [.. alike.Where(i => EmailAddress.Normal(i.Email) == me.NormalizedEmail)];
    });

    private static bool MaySee(PartyId party, Actor reader) => (reader.Party == party && party != default) || reader.MayAudit;

    private static IQueryable<InvitationLine> Lines(ExchangeDb db, IQueryable<Invitation> invitations) =>
        from i in invitations
        join p in db.Parties on i.Party equals p.Id
        join a in db.Accounts on i.InvitedBy equals a.Id
        orderby i.InvitedAt
        select new InvitationLine(i.Id, i.Party, new PartyName(p.NameZh, p.NameEn), i.Email, i.Roles, a.Name, i.EndsAt, i.Status);
}
