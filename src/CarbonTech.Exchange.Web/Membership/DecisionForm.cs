using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>A decision of the operator as it is typed.</summary>
public sealed record DecisionForm(ActId ActId, int Seen, string? Reason)
{
    internal Decision For(Actor by, PartyId party) => new(by, ActId, party, Seen, Reason ?? "");
}
