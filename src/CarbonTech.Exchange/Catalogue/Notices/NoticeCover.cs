using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Whether a public notice covers terms, and why not.</summary>
/// <param name="Notice">The notice that was looked at; null when there is none for the listing and the way.</param>
/// <param name="Price">What it says of the price; null when only terms in words stand there.</param>
/// <param name="Terms">What it says of a price by use: a person compares it.</param>
/// <param name="EndsAt">When its days are over.</param>
/// <param name="Gaps">Why it does not cover the terms (yet); empty exactly when it does.</param>
public sealed record NoticeCover(PublicNoticeId? Notice, Money? Price, string? Terms, DateTimeOffset? EndsAt, IReadOnlyList<NoticeGap> Gaps)
{
    /// <summary>The notice has passed and the terms are not below it.</summary>
    public bool Covers => Gaps.Count == 0;

    /// <summary>The notice says its price in words only: that the terms are not below it is for a person to say, in writing.</summary>
    public bool ByWords => Notice is not null && Price is null;
}
