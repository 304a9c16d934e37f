using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>A mandate in a list.</summary>
/// <param name="Status">As it stands now: one whose time is over has ended, whether or not the worker has come round.</param>
/// <param name="BrokerName">The named broker.</param>
public sealed record MandateLine(
    MandateId Id, MandateStatus Status, MandateSide Side, MandateSubject Subject, Guid SubjectId, string TitleZh, string TitleEn, PartyId Client, PartyId Brokerage,
    PersonId Broker, string BrokerName, bool Exclusive, CommissionTerms Commission, DateOnly From, DateOnly Until, PartyId ProposedBy, DateTimeOffset ProposedAt,
    DateTimeOffset? ClientSignedAt, DateTimeOffset? BrokerSignedAt)
{
    /// <summary>As its text and contracts name it.</summary>
    public string Number => MandateNumber.Of(Id, From);

    /// <summary>It waits for this party's signature.</summary>
    public bool WaitsFor(PartyId party) => Status == MandateStatus.Proposed
        && ((party == Client && ClientSignedAt is null) || (party == Brokerage && BrokerSignedAt is null));
}
