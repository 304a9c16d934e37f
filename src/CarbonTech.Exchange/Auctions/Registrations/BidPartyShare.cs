using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions.Registrations;

/// <summary>A party's share in a bid party, in 1/10,000. All members are jointly liable, whatever their shares.</summary>
public sealed record BidPartyShare(PartyId Party, int BasisPoints);
