using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Deals.GateStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>The export question is asked before the data room opens and again before the contract (技术进出口管理条例): two answers that contradict each other
/// do not stand side by side without a word. A pure rule over both.</summary>
internal static class ExportComparison
{
    /// <summary>Whether the buyer's answer before named something foreign, null when nobody asked: the one that was given anew for the contract, once the
    /// seller confirmed it, or else the last one before the data room.</summary>
    public static async Task<bool?> ForeignBeforeAsync(ExchangeDb db, DealId deal, CancellationToken ct)
    {
        if (await RoomDoor.LastAnswerAsync(db, deal, ExportStage.Contract, ct) is { Status: ExportAnswerStatus.Confirmed } anew) return anew.IsForeign;
        return (await RoomDoor.LastAnswerAsync(db, deal, ExportStage.Room, ct))?.IsForeign;
    }

    /// <summary>An answer to the gate that says otherwise needs the words why; where something foreign is no more, evidence too. That no licence was granted
    /// stops the deal and contradicts nothing.</summary>
    public static Refusals Judge(GateStatement said, bool? foreignBefore)
    {
        bool? now = said.Status switch { Met => true, NotApplicable => false, _ => null };
        if (foreignBefore is not { } before || now is null || now == before) return new Refusals();
        if (string.IsNullOrWhiteSpace(said.Explanation)) return new Refusals(GateRefusals.OtherExportAnswer);
        return new Refusals()
            .When(said.Explanation.Length > GateAnswer.LongText, KernelRefusals.TooLong(nameof(said.Explanation), GateAnswer.LongText))
            .When(before && said.Files is not { Count: > 0 }, GateRefusals.NoEvidence);
    }
}
