using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A party began a demand.</summary>
public sealed record DemandDrafted(DemandId Demand) : IFact;

/// <summary>A draft was changed.</summary>
public sealed record DemandEdited(DemandId Demand) : IFact;

/// <summary>A demand waits for the desk.</summary>
public sealed record DemandSubmitted(DemandId Demand) : IFact;

/// <summary>The desk returned a demand with comments.</summary>
public sealed record DemandReturned(DemandId Demand) : IFact;

/// <summary>A demand is on the market.</summary>
public sealed record DemandOpened(DemandId Demand) : IFact;

/// <summary>The publisher took a response.</summary>
public sealed record DemandMatched(DemandId Demand, ResponseId Response) : IFact;

/// <summary>The match came to nothing; the demand is open again.</summary>
public sealed record DemandReopened(DemandId Demand) : IFact;

/// <summary>A demand is over.</summary>
public sealed record DemandClosed(DemandId Demand, DemandEnding Ending) : IFact;

/// <summary>An owner or a broker answered a demand.</summary>
public sealed record ResponseSent(ResponseId Response, DemandId Demand) : IFact;

/// <summary>The publisher keeps a response in view.</summary>
public sealed record ResponseNoted(ResponseId Response, DemandId Demand) : IFact;

/// <summary>The publisher declined a response.</summary>
public sealed record ResponseDeclined(ResponseId Response, DemandId Demand, DeclineReason Reason) : IFact;

/// <summary>The publisher took a response, for one of its listings.</summary>
public sealed record ResponseTaken(ResponseId Response, DemandId Demand, ListingId Listing) : IFact;

/// <summary>Who answered took the answer back.</summary>
public sealed record ResponseWithdrawn(ResponseId Response, DemandId Demand) : IFact;
