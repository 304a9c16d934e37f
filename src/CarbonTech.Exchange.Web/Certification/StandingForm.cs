using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>A change of standing as it is typed: the public reason, and what only body, holder and operator read.</summary>
public sealed record StandingForm(ActId ActId, int Seen, string? Reason, string? Note)
{
    internal StandingReason Why => new(Reason ?? "", Note);
}
