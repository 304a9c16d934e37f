using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Confirmations;

/// <summary>The confirmation of a sale for its two sides and the operator.</summary>
/// <param name="Body">The text that is signed, as canonical JSON; its SHA-256 is the digest.</param>
/// <param name="MySide">The side that the reader may sign for.</param>
public sealed record ConfirmationView(
    LotRow Lot, DealId Deal, PartyName Seller, IReadOnlyList<RegistrationView.Member> Buyer, Money Price, Money Commission, int PaymentDays, string SessionTitleZh,
    string SessionTitleEn, string Rules, string RulesDigest, string LogHash, string Body, string Digest, DateTimeOffset? SellerSignedAt, DateTimeOffset? BuyerSignedAt,
    Side? MySide)
{
    public bool WaitsForMe => MySide switch
    {
        Side.Seller => SellerSignedAt is null,
        Side.Buyer => BuyerSignedAt is null,
        _ => false,
    };
}
