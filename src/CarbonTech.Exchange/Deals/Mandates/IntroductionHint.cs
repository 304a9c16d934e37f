using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An earlier introduction between the two sides of a deal.</summary>
/// <param name="SameListing">It was about this listing, or about no one in particular.</param>
/// <param name="Objected">One of the two objected to the record; a person decides what it is worth.</param>
/// <param name="RecordedAt">When the brokerage wrote it down; one that was recorded after a deal began is no part of it.</param>
/// <param name="Commission">What the mandate says of the commission.</param>
public sealed record IntroductionHint(
    IntroductionId Introduction, MandateId Mandate, PartyId Brokerage, PersonId Broker, DateOnly On, ListingId? Listing, bool SameListing, bool Objected, CommissionTerms Commission,
    DateTimeOffset RecordedAt)
{
    /// <summary>The deal goes through this brokerage: the introduction was about its listing and nobody objected. Otherwise the hint is shown only.</summary>
    public bool Binds => SameListing && !Objected;
}
