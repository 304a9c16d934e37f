using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What the gate of a deal asks of public notices (转化法 18, 国发〔2016〕16号).</summary>
internal static class PublicNotices
{
    /// <summary>The notice that serves these terms best: of the same listing and the same way, passed before running, the highest price that the terms reach
    /// first. Terms below the noticed ones are not covered and need a new notice. Deadlines compare <paramref name="now"/>.</summary>
    /// <param name="price">The sum that is fixed by the terms; zero or null when all is paid by use.</param>
    /// <param name="tied">Who takes it is related to the unit: the notice has to say so.</param>
    /// <param name="consented">The day of the last consent of a co-owner: the notice may not have begun on an earlier one.</param>
    internal static async Task<NoticeCover> CoversAsync(
        ExchangeDb db, ListingId listing, string dealType, Money? price, bool tied, DateTimeOffset now, CancellationToken ct, DateOnly? consented = null)
    {
        var notices = await db.PublicNotices.Where(n => n.Listing == listing && n.DealType == dealType
            && n.Status != PublicNoticeStatus.Failed && n.Status != PublicNoticeStatus.Withdrawn).ToListAsync(ct);
        return notices.Select(n => Of(n, price, tied, now, consented)).OrderBy(c => c.Gaps.Sum(Weight)).ThenByDescending(c => c.Price?.Minor ?? -1).FirstOrDefault()
            ?? new NoticeCover(null, null, null, null, [NoticeGap.None]);
    }

    private static NoticeCover Of(PublicNotice notice, Money? price, bool tied, DateTimeOffset now, DateOnly? consented)
    {
        var gaps = new List<NoticeGap>();
        if (notice.Status == PublicNoticeStatus.Objected) gaps.Add(NoticeGap.Objected);
        else if (!notice.HasPassed(now)) gaps.Add(NoticeGap.Running);
        if (notice.PriceMinor is { } noticed && (price is not { Currency: Currency.CNY } offered || offered.Minor < noticed)) gaps.Add(NoticeGap.BelowPrice);
        if (tied && notice.Related is null) gaps.Add(NoticeGap.RelatedUnsaid);
        if (consented > ChinaDay.Of(notice.BegunAt)) gaps.Add(NoticeGap.BeforeConsent);
        return new(notice.Id, notice.Price, notice.Terms, notice.EndsAt, gaps);
    }

    private static int Weight(NoticeGap gap) => gap switch
    {
        NoticeGap.None => 8,
        NoticeGap.BelowPrice or NoticeGap.RelatedUnsaid or NoticeGap.BeforeConsent => 4,
        NoticeGap.Objected => 2,
        NoticeGap.Running => 1,
    };
}
