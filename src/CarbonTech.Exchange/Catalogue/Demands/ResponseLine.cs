using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A response as the publisher, who answered, and the operator read it.</summary>
/// <param name="ByBroker">A brokerage answered with listings of others.</param>
/// <param name="Chosen">The listing it was taken for.</param>
public sealed record ResponseLine(
    ResponseId Id, int Version, DemandId Demand, string DemandZh, string? DemandEn, ResponseStatus Status, PartyId Responder, string ResponderZh, string ResponderEn, bool ByBroker,
    string Message, DateTimeOffset SentAt, DateTimeOffset? DecidedAt, DeclineReason? Declined, string? DeclineText, ListingId? Chosen, IReadOnlyList<OfferedListing> Listings);
