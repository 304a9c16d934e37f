using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A side chooses whether the public may know its name and the exact sum of the deal; nothing of it is shown before the other side chose the
/// same.</summary>
public sealed class ChoosePublication(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, bool Names, bool Amount) : ICommand;

    public Task<Result<Nothing>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<Nothing>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        var seller = Standing.IsSeller(deal, input.By);
        if (!seller && !Standing.IsBuyer(deal, input.By)) return DealsRefusals.NotYours;
        var chosen = await db.DealPublications.FindAsync([input.Deal], ct) ?? db.DealPublications.Add(DealPublication.Of(input.Deal)).Entity;
        chosen.Choose(seller ? DealSide.Seller : DealSide.Buyer, input.Names, input.Amount);
        db.Record(new PublicationChosen(input.Deal, input.Names, input.Amount), nameof(DealPublication), input.Deal.Value, chosen.Version);
        return default(Nothing);
    }
}
