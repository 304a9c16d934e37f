namespace CarbonTech.Exchange.Catalogue;

/// <summary>Where a listing stands: drafted and screened, on the market, or gone from it.</summary>
public enum ListingStatus
{
    Draft = 1,
    Submitted = 2,
    Screening = 3,
    Returned = 4,
    Refused = 5,
    Listed = 6,
    Suspended = 7,
    Withdrawn = 8,
    Transferred = 9,
}
