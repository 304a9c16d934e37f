namespace CarbonTech.Exchange.Deals;

/// <summary>A gate with its answers.</summary>
/// <param name="Detail">What the listing says of the encumbrance.</param>
/// <param name="Side">Who answers it.</param>
/// <param name="MayAnswer">The reader may, now.</param>
/// <param name="MayReopen">The reader may open it again.</param>
/// <param name="Says">What the one who answers may say of it.</param>
/// <param name="AsksPriority">Whether the co-owner takes his priority is asked.</param>
/// <param name="ForeignBefore">With the export question: whether the answer before named something foreign; null when nobody asked.</param>
public sealed record GateLine(
    GateId Id, GateKind Kind, string? Subject, string? Detail, GateStatus Status, int Version, GateSide Side, bool MayAnswer, bool MayReopen, IReadOnlyList<GateStatus> Says,
    bool AsksPriority, bool? ForeignBefore, IReadOnlyList<GateAnswerLine> Answers)
{
    /// <summary>What stands now; null while nothing was said.</summary>
    public GateAnswerLine? Last => Answers.Count == 0 ? null : Answers[^1];
}
