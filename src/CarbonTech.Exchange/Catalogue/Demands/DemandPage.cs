using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A demand as one reader may see it.</summary>
/// <param name="Status">As it stands now: one whose last day has passed reads as closed.</param>
/// <param name="Content">Without the contact, unless the reader is of the publisher or the operator, or brought the response that was taken.</param>
/// <param name="Reason">Why it ended: for the publisher and the operator alone.</param>
/// <param name="Responses">Responses that stand.</param>
/// <param name="Verdicts">What the desk said, latest first; for the publisher and the operator alone.</param>
/// <param name="IsMine">The reader's party published it.</param>
public sealed record DemandPage(
    DemandId Id, string? Number, PartyId Publisher, DemandStatus Status, DemandEnding? Ending, string? Reason, int Version, DemandContent Content, DateTimeOffset CreatedAt,
    DateTimeOffset? SubmittedAt, DateTimeOffset? OpenedAt, DateTimeOffset? EndsAt, DateTimeOffset? EndedAt, ResponseId? Match, int Responses, IReadOnlyList<DemandVerdictLine> Verdicts, bool IsMine);
