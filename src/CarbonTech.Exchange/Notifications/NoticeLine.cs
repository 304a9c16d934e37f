using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Notifications;

/// <summary>A notice as its reader sees it.</summary>
/// <param name="Subject">The thing that the kind names.</param>
/// <param name="TitleZh">The thing's name when it happened.</param>
public sealed record NoticeLine(
    NoticeId Id, PartyId Party, NoticeKind Kind, DateTimeOffset At, Guid Subject, string TitleZh, string TitleEn, Money? Amount, DateTimeOffset? Due, string? Reason, bool Read)
{
    internal static NoticeLine Of(Notice n) => new(
        n.Id, n.Party, n.Kind, n.At, n.Subject, n.TitleZh, n.TitleEn, n.AmountMinor is { } minor ? new Money(minor, n.Currency ?? Currency.CNY) : null, n.Due, n.Reason,
        n.ReadAt is not null);
}
