using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What a fact means for a party: who of its people is told what.</summary>
internal sealed record Telling(
    PartyId Party, Roles To, NoticeKind Kind, Guid Subject, string TitleZh, string? TitleEn, Money? Amount = null, DateTimeOffset? Due = null, string? Reason = null);
