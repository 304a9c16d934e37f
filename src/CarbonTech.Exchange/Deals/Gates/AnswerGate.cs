using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The one whom a gate asks answers it: met with evidence, not applicable with a reason, or failed. With the last answer the contract is drawn.</summary>
public sealed class AnswerGate(Dbs dbs, PassGates pass)
{
    /// <param name="Seen">The version of the gate that the person saw.</param>
    /// <param name="On">The day of the meeting, consent, approval or licence.</param>
    /// <param name="TakesPriority">With a co-owner: whether he takes his priority.</param>
    /// <param name="Explanation">Why the export question is answered otherwise than before the data room.</param>
    public sealed record Input(
        Actor By, ActId Act, GateId Gate, int Seen, GateStatus Status, string Text, DateOnly? On, bool? TakesPriority, IReadOnlyList<DealFile> Files, string? Explanation = null) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Gates.FindAsync([input.Gate], ct) is not { } gate || await db.Deals.FindAsync([gate.Deal], ct) is not { } deal) return GateRefusals.NoSuchGate;
        if (!GateRules.May(gate.Kind, deal, input.By)) return GateRules.NotAsked(gate.Kind);
        if (gate.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        if (deal.Status != DealStatus.Gates) return KernelRefusals.NotNow(deal.Status, DealStatus.Contract);
        var said = new GateStatement(input.Status, input.Text.Trim(), input.On, input.TakesPriority, input.Files, Explanation: Tidy(input.Explanation));
        var no = GateRules.Judge(gate, deal.DealType, said, ChinaDay.Of(db.Now));
        if (gate.Kind == GateKind.ExportControl) no.Add(ExportComparison.Judge(said, await ExportComparison.ForeignBeforeAsync(db, deal.Id, ct)));
        if (no.Any) return no;
        if (!gate.Answer(said, input.By, db.Now).Is(out var row, out no)) return no;
        db.GateAnswers.Add(row);
        return await pass.WithinAsync(db, deal, input, ct);
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
