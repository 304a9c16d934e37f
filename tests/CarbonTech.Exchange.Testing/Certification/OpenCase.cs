using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Testing;

/// <summary>A case with its two sides.</summary>
public sealed record OpenCase(CaseId Id, ListingId Listing, Actor Applicant, Staff Staff);
