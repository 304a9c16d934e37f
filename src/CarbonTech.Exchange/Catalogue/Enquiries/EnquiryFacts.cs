using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A party asked about a listing.</summary>
public sealed record EnquiryAsked(EnquiryId Enquiry, ListingId Listing) : IFact;

/// <summary>The owner answered.</summary>
public sealed record EnquiryAnswered(EnquiryId Enquiry, ListingId Listing) : IFact;

/// <summary>The owner declined, for this reason.</summary>
public sealed record EnquiryDeclined(EnquiryId Enquiry, ListingId Listing, DeclineReason Reason) : IFact;

/// <summary>One side wrote again after the answer.</summary>
public sealed record EnquiryContinued(EnquiryId Enquiry, ListingId Listing, PartyId By) : IFact;

/// <summary>Who asked took the enquiry back.</summary>
public sealed record EnquiryWithdrawn(EnquiryId Enquiry, ListingId Listing) : IFact;

/// <summary>The clock ran out without an answer.</summary>
public sealed record EnquiryOverdue(EnquiryId Enquiry, ListingId Listing) : IFact;

/// <summary>The sides began to talk.</summary>
public sealed record EnquiryInTalks(EnquiryId Enquiry, ListingId Listing) : IFact;
