using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A listing in a response. The database lets a listing answer a demand once, whoever brings it.</summary>
internal sealed class ResponseListing
{
    public ResponseId Response { get; init; }

    public DemandId Demand { get; init; }

    public ListingId Listing { get; init; }

    /// <summary>Whose listing it was when it was brought.</summary>
    public PartyId Owner { get; init; }

    /// <summary>Empty while the response stands; its id once it was withdrawn, which frees the listing.</summary>
    public Guid Seat { get; set; }
}
