using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The clock has come to an open offer: it lapsed, or whoever should answer it is reminded.</summary>
public sealed class MindOffer(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, OfferId Offer) : ICommand;

    public Task<Result<OfferStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<OfferStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return DealsRefusals.NotYours;
        if (await db.Offers.FindAsync([input.Offer], ct) is not { } offer) return OfferRefusals.NoSuchOffer;
        return db.Now >= offer.ValidUntil ? offer.Lapse(db.Now) : offer.Remind(db.Now);
    }
}
