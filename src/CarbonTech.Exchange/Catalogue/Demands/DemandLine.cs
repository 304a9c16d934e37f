using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A demand in a list.</summary>
/// <param name="Number">需求编号; null before it was opened.</param>
/// <param name="Status">As it stands now: one whose last day has passed reads as closed.</param>
/// <param name="Responses">Responses that stand: neither withdrawn nor declined.</param>
/// <param name="Waiting">Of these, those that the publisher has not looked into.</param>
public sealed record DemandLine(
    DemandId Id, string? Number, string NameZh, string? NameEn, PartyId Publisher, string PublisherZh, string PublisherEn, string? Type, IReadOnlyList<string> Modes, string? Field,
    string? Region, Money? InvestFrom, Money? InvestTo, int? Trl, DemandStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? SubmittedAt, DateTimeOffset? OpenedAt,
    DateTimeOffset? EndsAt, int Responses, int Waiting);
