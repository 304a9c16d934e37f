using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A public notice of an intended sale began.</summary>
public sealed record PublicNoticeBegun(PublicNoticeId Notice, ListingId Listing) : IFact;

/// <summary>Somebody objected to a public notice: it stands still until the unit has answered.</summary>
public sealed record PublicNoticeObjected(PublicNoticeId Notice, ListingId Listing, ObjectionId Objection) : IFact;

/// <summary>The unit dismissed an objection with reasons.</summary>
public sealed record ObjectionDismissed(PublicNoticeId Notice, ListingId Listing, ObjectionId Objection) : IFact;

/// <summary>The days of a public notice are over and no objection stands.</summary>
public sealed record PublicNoticePassed(PublicNoticeId Notice, ListingId Listing) : IFact;

/// <summary>The unit upheld an objection: the notice failed.</summary>
public sealed record PublicNoticeFailed(PublicNoticeId Notice, ListingId Listing, ObjectionId Objection) : IFact;

/// <summary>The unit took a public notice back; the reason stands with it.</summary>
public sealed record PublicNoticeWithdrawn(PublicNoticeId Notice, ListingId Listing) : IFact;
