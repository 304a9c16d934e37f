using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Lays out the gates of a deal that stands at them: each that does not apply is shown with its reason, a notice that has run to its end answers at
/// once if no co-owner has to consent before. For those who open a deal's gates.</summary>
public sealed class LayGates(PassGates pass)
{
    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Deal deal, ICommand cause, CancellationToken ct)
    {
        var plan = GatePlan.Of(await GateMatter.OfAsync(db, deal, ct));
        for (var i = 0; i < plan.Count; i++)
        {
            var gate = Gate.Lay(deal.Id, i + 1, plan[i]);
            db.Gates.Add(gate);
            if (plan[i].NotApplicable is not { } reason) continue;
            if (!gate.Answer(new(GateStatus.NotApplicable, Reason: reason), Actor.System, db.Now).Is(out var row, out var no)) return no;
            db.GateAnswers.Add(row);
        }

        return await pass.WithinAsync(db, deal, cause, ct);
    }
}
