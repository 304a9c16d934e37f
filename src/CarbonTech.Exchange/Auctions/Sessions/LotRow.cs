using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Sessions;

/// <summary>A lot in a list: what is public of it. That it has a reserve is announced; the amount is not here.</summary>
/// <param name="Takers">Qualified bid parties whose deposit is held.</param>
public sealed record LotRow(
    LotId Id, SessionId Session, int Number, ListingId Listing, PartyId Seller, string TitleZh, string TitleEn, LotStatus Status, string DealType,
    Money Start, Money Step, Money Deposit, bool HasReserve, Money? Price, string? LeaderCode, int BidCount, int Takers, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt)
{
    internal static IQueryable<LotRow> From(ExchangeDb db, IQueryable<Lot> lots) => lots.Select(l => new LotRow(
        l.Id, l.Session, l.Number, l.Listing, l.Seller, l.TitleZh, l.TitleEn, l.Status, l.DealType, l.Start, l.Step, l.Deposit, l.ReserveMinor != null,
        l.PriceMinor == null ? null : new Money(l.PriceMinor.Value, Currency.CNY), l.LeaderCode, l.BidCount,
        db.Registrations.Count(r => r.Lot == l.Id && r.Status == RegistrationStatus.Qualified && r.DepositHeldAt != null), l.StartsAt, l.EndsAt));
}
