using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A party's seat on a lot.</summary>
/// <param name="IsLead">The party leads the bid party: it acts for all.</param>
/// <param name="Consented">The party agreed to stand in it.</param>
public sealed record MySeat(
    RegistrationId Registration, RegistrationStatus Status, bool IsLead, bool Consented, string? Code, string? Reason, PaymentRequestId? DepositRequest,
    bool DepositHeld, DepositFate? DepositFate, Money? Offer)
{
    public bool MayBid => Status == RegistrationStatus.Qualified && DepositHeld && IsLead;

    internal static MySeat Of(Registration r, PartyId party) => new(
        r.Id, r.Status, r.Lead == party, r.Members.Any(m => m.Party == party && m.ConsentedAt is not null), r.Code, r.Reason, r.DepositRequest, r.DepositHeld,
        r.DepositFate, r.OfferMinor is { } minor ? new Money(minor, Currency.CNY) : null);
}
