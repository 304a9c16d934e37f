using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What a fact means for a party: who of its people is told what.</summary>
/// <param name="Only">This person alone, whatever party he belongs to.</param>
/// <param name="ByMail">False: the mail went another way, the inbox alone tells it.</param>
internal sealed record Telling(
    PartyId Party, Roles To, NoticeKind Kind, Guid Subject, string TitleZh, string? TitleEn, Money? Amount = null, DateTimeOffset? Due = null, string? Reason = null,
    PersonId? Only = null, bool ByMail = true);
