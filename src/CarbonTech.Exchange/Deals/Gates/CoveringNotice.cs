using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Deals;

/// <summary>Whether a public notice that ran to its end covers the terms of a deal, from the record; if it says its price in words only, the seller states
/// that the terms are not below it.</summary>
internal static class CoveringNotice
{
    public static async Task<Result<GateStatement>> OfAsync(ExchangeDb db, Deal deal, string? statement, CancellationToken ct)
    {
        var cover = await PublicNotices.CoversAsync(db, deal.Listing, deal.DealType, deal.Price, await Tied.BetweenAsync(db, deal.Seller, deal.Buyer, ct), db.Now, ct);
        if (cover.Notice is not { } notice || cover.EndsAt is not { } ends) return GateRefusals.NoNotice;
        if (cover.Gaps.Contains(NoticeGap.RelatedUnsaid)) return GateRefusals.RelatedUnsaid;
        if (cover.Gaps.Contains(NoticeGap.BelowPrice)) return GateRefusals.BelowNotice(cover.Price ?? deal.Price);
        if (cover.Gaps.Contains(NoticeGap.Objected)) return GateRefusals.NoticeObjected;
        if (!cover.Covers) return GateRefusals.NoticeRuns(ends);
        if (cover.ByWords && string.IsNullOrWhiteSpace(statement)) return GateRefusals.NoticeInWords;
        // An end at 24:00 belongs to the day before.
        return new GateStatement(GateStatus.Met, cover.ByWords ? statement!.Trim() : null, ChinaDay.Of(ends.AddTicks(-1)), Reason: GateReason.NoticeCovers, Notice: notice.Value);
    }
}
