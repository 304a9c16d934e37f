using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Lays out the gates of a deal that stands at them: each that does not apply is shown with its reason, a notice that has run to its end answers at
/// once. For those who open a deal's gates.</summary>
public sealed class LayGates(PassGates pass)
{
    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Deal deal, ICommand cause, CancellationToken ct)
    {
        var plan = GatePlan.Of(await GateMatter.OfAsync(db, deal, ct));
        for (var i = 0; i < plan.Count; i++)
        {
            var gate = Gate.Lay(deal.Id, i + 1, plan[i]);
            db.Gates.Add(gate);
            if (await KnownAsync(db, deal, plan[i], ct) is not { } said) continue;
            if (!gate.Answer(said, Actor.System, db.Now).Is(out var row, out var no)) return no;
            db.GateAnswers.Add(row);
        }

        return await pass.WithinAsync(db, deal, cause, ct);
    }

    private static async Task<GateStatement?> KnownAsync(ExchangeDb db, Deal deal, PlannedGate plan, CancellationToken ct)
    {
        if (plan.NotApplicable is { } reason) return new(GateStatus.NotApplicable, Reason: reason);
        return plan.Kind == GateKind.PublicNotice && (await CoveringNotice.OfAsync(db, deal, null, ct)).IsOk(out var notice) ? notice : null;
    }
}
