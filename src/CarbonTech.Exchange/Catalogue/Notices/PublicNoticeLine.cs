using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A public notice in a list.</summary>
/// <param name="Status">As it stands now: one whose days are over has passed, whether or not the worker has come round.</param>
/// <param name="Objections">How many objections were made.</param>
/// <param name="Open">How many of them wait for an answer.</param>
public sealed record PublicNoticeLine(
    PublicNoticeId Id, ListingId Listing, string TitleZh, string? TitleEn, PartyId Owner, Regime Regime, string DealType, Money? Price, string? Terms,
    DateTimeOffset BegunAt, DateTimeOffset EndsAt, PublicNoticeStatus Status, int Objections, int Open);
