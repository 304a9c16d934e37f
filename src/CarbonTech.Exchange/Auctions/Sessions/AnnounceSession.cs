using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>The operator announces a session with all lots that are consigned to it. From now on its words, times and terms stand; lots without a
/// reserve are announced as such. It answers the digest of the announcement.</summary>
public sealed class AnnounceSession(Dbs dbs, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, SessionId Session, int Seen) : ICommand;

    public Task<Result<string>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<string>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsOperator) return MembershipRefusals.NotOperator;
        if (await db.Sessions.FindAsync([input.Session], ct) is not { } session) return SessionRefusals.NoSuchSession;
        if (session.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        var lots = await db.Lots.Where(l => l.Session == session.Id && l.Status == LotStatus.Consigned).ToListAsync(ct);
        if (await OwnersChangedAsync(db, lots, ct)) return SessionRefusals.StateOwned;
        var digest = Announcement.DigestOf(session, lots);
        if (session.Announce(lots.Count, digest, clock.GetUtcNow()).IsRefused(out var no)) return no;
        var terms = session.Terms;
        var timing = new Timing(terms.Format, terms.FreeBidNeeded, terms.JoinWindowSeconds, terms.CountdownSeconds, terms.CloseWindowSeconds);
        foreach (var lot in lots)
        {
            var done = lot.Announce(new(session.Times.StartsAt, session.Times.FreeEndsAt), timing, new(terms.CommissionBasisPoints, terms.PaymentDays));
            if (done.IsRefused(out no)) return no;
        }

        return digest;
    }

    /// <summary>Whether a lot has a state-owned owner now: one may have joined, or changed its regime, after the consigning asked.</summary>
    private static async Task<bool> OwnersChangedAsync(ExchangeDb db, IEnumerable<Lot> lots, CancellationToken ct)
    {
        foreach (var lot in lots)
        {
            if (await db.Listings.SingleOrDefaultAsync(l => l.Id == lot.Listing, ct) is { } listing
                && (await Regimes.OfAsync(db, listing.Owner, listing.Content.CoOwners, ct)).Contains(Regime.StateOwned)) return true;
        }

        return false;
    }
}
