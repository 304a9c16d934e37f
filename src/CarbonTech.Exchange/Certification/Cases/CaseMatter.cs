using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Whose listing is to be examined, by whom, and who asks for it.</summary>
internal sealed record CaseMatter(ListingId Listing, PartyId Owner, string TextDigest, PartyId Body, PersonId By);
