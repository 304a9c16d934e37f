using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Who made an offer takes it back before it was answered.</summary>
public sealed class WithdrawOffer(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, OfferId Offer) : ICommand;

    public Task<Result<OfferStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<OfferStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await OfferDoor.FindAsync(db, input.By, input.Deal, input.Offer, ct)).Is(out var found, out var no)) return no;
        return found.Offer.Side == found.Stand.Side ? found.Offer.Withdraw(input.By.Person, db.Now) : OfferRefusals.OthersOffer;
    }
}
