using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The other side declines an offer, with a reason.</summary>
public sealed class DeclineOffer(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, OfferId Offer, string Reason) : ICommand;

    public Task<Result<OfferStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<OfferStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await OfferDoor.FindAsync(db, input.By, input.Deal, input.Offer, ct)).Is(out var found, out var no)) return no;
        if (found.Offer.Side == found.Stand.Side) return OfferRefusals.OwnOffer;
        no = RoomRefusals.Text(input.Reason, nameof(input.Reason), Deal.LongestReason);
        return no.Any ? no : found.Offer.Decline(input.Reason.Trim(), input.By.Person, db.Now);
    }
}
