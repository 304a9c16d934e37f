using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The sides from which an actor looks at cases.</summary>
internal static class CaseSides
{
    private const Capacities BodyKinds = Capacities.EvaluationBody | Capacities.VerificationBody | Capacities.CertificationBody | Capacities.Laboratory;

    public static IReadOnlyList<CaseSide> Of(Actor actor)
    {
        var sides = new List<CaseSide>();
        if (actor.MayAudit) sides.Add(CaseSide.Operator);
        if (IsBody(actor)) sides.Add(CaseSide.Body);
        if (!actor.MayAudit && (!IsBody(actor) || (actor.Capacities & ~BodyKinds) != 0)) sides.Add(CaseSide.Applicant);
        return sides;
    }

    public static CaseSide First(Actor actor) => Of(actor)[0];

    public static bool IsBody(Actor actor) => (actor.Capacities & BodyKinds) != 0;
}
