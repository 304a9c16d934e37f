using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>The seller accepts the single taker's offer, at no less than the floor (the reserve, or the start): the lot is sold and the deal opens in the
/// same transaction. It answers the deal.</summary>
public sealed class AgreeSale(Dbs dbs, OpenDeal open, TimeProvider clock)
{
    public sealed record Input(Actor By, ActId Act, RegistrationId Registration, Money Price) : ICommand;

    public Task<Result<DealId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await Registration.FindAsync(db, input.Registration, ct) is not { } registration) return RegistrationRefusals.NoSuchRegistration;
        if (await Entry.FindAsync(db, registration.Lot, ct) is not { } entry) return LotRefusals.NoSuchLot;
        var (lot, now) = (entry.Lot, clock.GetUtcNow());
        if (!input.By.MaySellFor(lot.Seller)) return MembershipRefusals.NotYours;
        if (lot.Status != LotStatus.Agreement || now >= entry.AgreeUntil) return KernelRefusals.NotNow(lot.Status, LotStatus.Sold);
        if (registration.OfferMinor is not { } offered) return RegistrationRefusals.NoOffer;
        if (offered != input.Price.Minor) return RegistrationRefusals.OtherOffer;
        if (input.Price < lot.Start || input.Price.Minor < lot.ReserveMinor) return RegistrationRefusals.OfferBelowFloor;
        if (!registration.MayBid) return RegistrationRefusals.NotQualified;
        await db.SaveSoFarAsync(ct);
        var opened = await open.WithinAsync(db, DealOf(input, registration, entry, now), ct);
        if (!opened.Is(out var deal, out var no)) return no;
        return lot.SellByAgreement(input.Price, registration.Code!, deal).Then<DealId>(_ => deal);
    }

    private static OpenDeal.Input DealOf(Input input, Registration registration, Entry entry, DateTimeOffset now) => new(
        input.By, input.Act, DealOrigin.Lot, entry.Lot.Id.Value, entry.Lot.Listing, entry.Lot.Seller, registration.Lead,
        entry.Lot.DealType, input.Price, registration.DepositRequest, LotSale.PayBy(now, entry.Session.Terms.PaymentDays), entry.Session.Terms.CommissionBasisPoints);
}
