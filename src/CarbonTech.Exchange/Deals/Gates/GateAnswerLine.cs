using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>One answer to a gate, or its reopening.</summary>
/// <param name="Reason">The exchange's own reason; null when a person answered.</param>
/// <param name="Notice">The public notice that answered.</param>
/// <param name="Explanation">Why the export question is answered otherwise than before the data room.</param>
/// <param name="Files">The evidence, where the reader may have it.</param>
/// <param name="FileCount">How many files it carries.</param>
public sealed record GateAnswerLine(
    int Number, GateStatus Status, GateReason? Reason, string? Text, DateOnly? On, bool? TakesPriority, Guid? Notice, IReadOnlyList<DealFile> Files, int FileCount,
    PersonId Person, PartyId Party, DateTimeOffset At, string? Explanation = null);
