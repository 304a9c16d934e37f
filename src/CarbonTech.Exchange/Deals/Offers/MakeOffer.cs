using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Seller or buyer offers terms; when an offer of the other side is open, this one answers it (还价). The buyer's first offer begins the
/// negotiation unless secrecy was asked for and is not signed.</summary>
public sealed class MakeOffer(Dbs dbs)
{
    public const int MostOffers = 99;

    /// <param name="ValidThrough">The last day on which it can be accepted.</param>
    /// <param name="Answers">The open offer that it answers, or null when none is open.</param>
    public sealed record Input(Actor By, ActId Act, DealId Deal, DealTerms Terms, DateOnly ValidThrough, string? Note, OfferId? Answers) : ICommand;

    public Task<Result<OfferId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<OfferId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindSideAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        var (deal, side) = stand;
        var begins = side == DealSide.Buyer && deal.Status is DealStatus.Opened or DealStatus.DueDiligence;
        if (deal.Status != DealStatus.Negotiation && !begins) return KernelRefusals.NotNow(deal.Status, DealStatus.Negotiation);
        var content = await db.Listings.Where(l => l.Id == deal.Listing).Select(l => l.Content).SingleAsync(ct);
        no = input.Terms.Check(content);
        var last = await db.Offers.Where(o => o.Deal == input.Deal).OrderByDescending(o => o.Number).FirstOrDefaultAsync(ct);
        if (last?.Number >= MostOffers) no.When(true, RoomRefusals.OutOfRange("Number", 1, MostOffers));
        if (!Offer.Make(input, (last?.Number ?? 0) + 1, side, db.Now).Is(out var offer, out var more)) return no.Add(more);
        if (no.Any) return no;
        if (last is not null && Answer(last, offer, input, db.Now).IsRefused(out no)) return no;
        if (begins && deal.BeginNegotiation().IsRefused(out no)) return no;
        db.Offers.Add(offer);
        db.RelyOn(deal);
        return offer.Id;
    }

    private static Result<OfferStatus> Answer(Offer last, Offer offer, Input input, DateTimeOffset now)
    {
        if (last.Status != OfferStatus.Open) return last.Status;
        if (!last.IsOpen(now)) return last.Lapse(now);
        if (last.Side == offer.Side) return OfferRefusals.OwnOfferOpen;
        return input.Answers == last.Id ? last.Counter(offer.Id, input.By.Person, now) : OfferRefusals.OtherOfferOpen;
    }
}
