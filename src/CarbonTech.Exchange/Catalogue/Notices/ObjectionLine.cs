using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>An objection as this reader may see it: that it was made and how it was decided is public; who made it, what it says and its files are for the
/// unit, the operator and the person himself.</summary>
/// <param name="Name">Null for the public.</param>
/// <param name="Text">Null for the public.</param>
/// <param name="Upheld">Null while it waits.</param>
public sealed record ObjectionLine(
    ObjectionId Id, DateTimeOffset At, string? Name, PartyId? Party, string? Text, IReadOnlyList<NoticePaper> Evidence, bool? Upheld, string? Answer, DateTimeOffset? AnsweredAt,
    bool IsMine);
