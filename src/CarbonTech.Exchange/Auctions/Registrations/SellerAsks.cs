using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>What waits for the seller of a lot: ties that bid parties declared, and the single taker's offer. He learns of no other bid party.</summary>
public sealed record SellerAsks(IReadOnlyList<SellerAsks.Tie> Ties, SellerAsks.Agreement? Offer)
{
    public sealed record Tie(RegistrationId Registration, PartyName Lead, string Text, bool Approved);

    public sealed record Agreement(RegistrationId Registration, string Code, Money? Price);
}
