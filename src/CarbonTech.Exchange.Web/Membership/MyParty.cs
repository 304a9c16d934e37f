using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>What the page of one's own party shows.</summary>
/// <param name="Partners">Parties found by the words typed for a new tie.</param>
public sealed record MyParty(
    PartyPage Party,
    IReadOnlyList<Colleague> People,
    IReadOnlyList<InvitationLine> Invitations,
    IReadOnlyList<TieLine> Ties,
    string? Words,
    IReadOnlyDictionary<PartyId, PartyName> Partners);
