using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A seller consigns a listed outcome or patent to a session in draft: with its papers, start, step, deposit and perhaps a reserve, which stays
/// sealed. What the deal type transfers or licenses exclusively is held across the platform from now on.</summary>
public sealed class ConsignLot(Dbs dbs, TakeHold hold, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, SessionId Session, ListingId Listing, LotTerms Terms, IReadOnlyList<Paper> Papers, LotId? Former = null) : ICommand;

    public Task<Result<LotId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<LotId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Listings.SingleOrDefaultAsync(l => l.Id == input.Listing, ct) is not { } listing) return CatalogueRefusals.NoSuchListing;
        if (!input.By.MaySellFor(listing.Owner)) return MembershipRefusals.NotYours;
        if ((await Regimes.OfAsync(db, listing.Owner, listing.Content.CoOwners, ct)).Contains(Regime.StateOwned)) return SessionRefusals.StateOwned;
        if (listing.Status != ListingStatus.Listed) return SessionRefusals.NotListed;
        if (await db.Sessions.FindAsync([input.Session], ct) is not { } session) return SessionRefusals.NoSuchSession;
        if (session.Status != SessionStatus.Draft) return SessionRefusals.AlreadyAnnounced;
        var no = Paper.Judge(input.Papers, nameof(Input.Papers))
            .When(input.Terms.Deposit > input.Terms.Start, SessionRefusals.DepositOutOfRange(Money.Zero(Currency.CNY), input.Terms.Start));
        if (no.Any) return no;
        var lots = await db.Lots.Where(l => l.Session == session.Id).ToListAsync(ct);
        if (lots.Exists(l => l.Listing == listing.Id && l.Status != LotStatus.Withdrawn)) return SessionRefusals.AlreadyConsigned;
        var number = lots.Count == 0 ? 1 : lots.Max(l => l.Number) + 1;
        var lot = Lot.Add(Id.New<LotId>(), session.Id, number, listing.Id, listing.Owner, (listing.TitleZh, listing.TitleEn ?? listing.TitleZh), input.Former);
        if (lot.Consign(input.Terms).IsRefused(out no)) return no;
        db.Lots.Add(lot);
        db.RelyOn(session);
        db.LotPapers.AddRange(LotPaper.Of(lot.Id, input.Papers, clock.GetUtcNow()));
        return await HoldAsync(db, input, lot, ct) is { } held ? held : lot.Id;
    }

    private async Task<Refusals?> HoldAsync(ExchangeDb db, Input input, Lot lot, CancellationToken ct)
    {
        if (LotRights.Of(input.Terms.DealType) is not { } scope) return null;
        await db.SaveSoFarAsync(ct);
        var taken = await hold.WithinAsync(db, new(input.By, input.Act, lot.Listing, scope, LotRights.Holder, lot.Id.Value), ct);
        return taken.IsRefused(out var no) ? no : null;
    }
}
