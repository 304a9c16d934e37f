using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Whether a public notice that ran to its end covers the terms of a deal, from the record; if it says its price in words only, the seller states
/// that the terms are not below it. All consents of co-owners come before the notice.</summary>
internal static class CoveringNotice
{
    public static async Task<Result<GateStatement>> OfAsync(ExchangeDb db, Deal deal, string? statement, CancellationToken ct)
    {
        if (!(await ConsentAsync(db, deal.Id, ct)).Is(out var consented, out var no)) return no;
        var tied = await Tied.BetweenAsync(db, deal.Seller, deal.Buyer, ct);
        var cover = await PublicNotices.CoversAsync(db, deal.Listing, deal.DealType, deal.Price, tied, db.Now, ct, consented.LastOn);
        if (cover.Notice is not { } notice || cover.EndsAt is not { } ends) return GateRefusals.NoNotice;
        if (cover.Gaps.Contains(NoticeGap.RelatedUnsaid)) return GateRefusals.RelatedUnsaid;
        if (cover.Gaps.Contains(NoticeGap.BeforeConsent)) return GateRefusals.NoticeBeforeConsent(consented.LastOn!.Value);
        if (cover.Gaps.Contains(NoticeGap.BelowPrice)) return GateRefusals.BelowNotice(cover.Price ?? deal.Price);
        if (cover.Gaps.Contains(NoticeGap.Objected)) return GateRefusals.NoticeObjected;
        if (!cover.Covers) return GateRefusals.NoticeRuns(ends);
        if (cover.ByWords && string.IsNullOrWhiteSpace(statement)) return GateRefusals.NoticeInWords;
        // An end at 24:00 belongs to the day before.
        return new GateStatement(GateStatus.Met, cover.ByWords ? statement!.Trim() : null, ChinaDay.Of(ends.AddTicks(-1)), Reason: GateReason.NoticeCovers, Notice: notice.Value);
    }

    /// <summary>The day of the last consent of a co-owner; refused while one is missing. Where none is needed there is no day.</summary>
    private static async Task<Result<Consent>> ConsentAsync(ExchangeDb db, DealId deal, CancellationToken ct)
    {
        var gates = await db.Gates.Where(g => g.Deal == deal && g.Kind == GateKind.CoOwner).ToListAsync(ct);
        if (gates.Exists(g => !g.IsPassed)) return GateRefusals.ConsentsFirst;
        var ids = gates.ConvertAll(g => g.Id);
        var said = await db.GateAnswers.Where(a => ids.Contains(a.Gate) && a.Status == GateStatus.Met).ToListAsync(ct);
        return new Consent(said.Where(a => gates.Exists(g => g.Id == a.Gate && g.Answers == a.Number)).Max(a => a.On));
    }

    private readonly record struct Consent(DateOnly? LastOn);
}
