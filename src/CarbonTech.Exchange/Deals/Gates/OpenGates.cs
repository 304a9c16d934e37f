using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>What law asks for before the contract is laid out for an agreed deal, and the right is held where the deal takes it; it is refused when another
/// deal or lot holds it. An ordinary licence holds nothing, but is not granted on a right that is being sold. A door for neighbours only.</summary>
public sealed class OpenGates(TakeHold take, LayGates lay)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (deal.OpenGates().IsRefused(out var no)) return no;
        await db.SaveSoFarAsync(ct);
        if ((await HoldAsync(db, deal, input, ct)).IsRefused(out no)) return no;
        return await lay.WithinAsync(db, deal, input, ct);
    }

    private async Task<Result<Nothing>> HoldAsync(ExchangeDb db, Deal deal, Input input, CancellationToken ct)
    {
        if (deal.Origin == DealOrigin.Lot) return default(Nothing);
        if (DealHolds.Scope(deal.DealType) is { } scope)
            return await take.WithinAsync(db, new(input.By, input.Act, deal.Listing, scope, DealHolds.Kind(deal.Origin), DealHolds.Holder(deal)), ct);
        if (!DealTypes.MovesOrLicenses(deal.DealType)) return default(Nothing);
        if (await db.Listings.FindAsync([deal.Listing], ct) is not { Status: ListingStatus.Listed } listing) return CatalogueRefusals.NotListed;
        var numbers = listing.Content.Patents.Select(p => p.Number).Append($"listing:{listing.Id}").Distinct().ToList();
        if (DealTypes.Licenses(deal.DealType) && await GrantRight.IsExclusiveAsync(db, numbers, ChinaDay.Of(db.Now), ct)) return CatalogueRefusals.RightGranted;
        return await db.PatentHolds.AnyAsync(h => numbers.Contains(h.Number), ct) ? CatalogueRefusals.PatentHeld : default(Nothing);
    }
}
