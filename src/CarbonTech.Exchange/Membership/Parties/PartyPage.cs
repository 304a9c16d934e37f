using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>What a reader may see of a party.</summary>
/// <param name="UsccDoubtful">The social credit code does not check; the operator looks at it twice.</param>
/// <param name="Reason">Why it was refused or suspended: for its own people and the operator only.</param>
/// <param name="Applicant">Who applied: for the operator only.</param>
public sealed record PartyPage(
    PartyId Id,
    PartyStatus Status,
    PartyName Name,
    PartyProfile Profile,
    bool UsccDoubtful,
    bool Trusted,
    DateTimeOffset AppliedAt,
    DateTimeOffset? DecidedAt,
    string? Reason,
    Reader? Applicant,
    int Version)
{
    internal static PartyPage Of(Party party, bool inside, Reader? applicant) => new(
        party.Id,
        party.Status,
        new PartyName(party.NameZh, party.NameEn),
        new PartyProfile(party.NameZh, party.NameEn, party.Capacities, party.Regime, party.Uscc, party.Ror, party.Orcid, party.City, party.Website, party.About),
        party.Uscc is not null && !Uscc.IsValid(party.Uscc),
        party.Trusted,
        party.AppliedAt,
        party.DecidedAt,
        inside ? party.Reason : null,
        applicant,
        party.Version);
}
