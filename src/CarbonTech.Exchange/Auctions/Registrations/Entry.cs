using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A lot with its session: what a registration is judged by. The lot's own start moves the session's deadlines with it.</summary>
internal sealed record Entry(Lot Lot, Session Session)
{
    public SessionTimes Times => Lot.StartsAt is { } starts ? Session.Times.StartingAt(starts) : Session.Times;

    /// <summary>A single taker and the seller agree before this.</summary>
    public DateTimeOffset AgreeUntil => Times.StartsAt.AddDays(Session.Terms.AgreementDays);

    /// <summary>How often the lot was extended.</summary>
    public int Extended => (int)((Times.StartsAt - Session.Times.StartsAt) / TimeSpan.FromDays(Session.Terms.ExtensionDays));

    public bool RegistrationOpen(DateTimeOffset now) =>
        Lot.Status is LotStatus.Announced or LotStatus.Display or LotStatus.Registration && now >= Times.RegistrationFrom && now < Times.RegistrationUntil;

    /// <summary>Registrations are still judged, supplemented and withdrawn.</summary>
    public bool BeforeStart(DateTimeOffset now) =>
        Lot.Status is LotStatus.Announced or LotStatus.Display or LotStatus.Registration && now < Times.StartsAt;

    /// <summary>A deposit that arrived in time still opens the way to a bid.</summary>
    public bool TakesDeposits => Lot.Status is LotStatus.Announced or LotStatus.Display or LotStatus.Registration or LotStatus.Running or LotStatus.Suspended;

    public static async Task<Entry?> FindAsync(ExchangeDb db, LotId id, CancellationToken ct) =>
        await db.Lots.SingleOrDefaultAsync(l => l.Id == id, ct) is { } lot && await db.Sessions.SingleOrDefaultAsync(s => s.Id == lot.Session, ct) is { } session
            && session.AnnouncedAt is not null
                ? new Entry(lot, session)
                : null;
}
