using CarbonTech.Exchange.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Insight;

/// <summary>What is asked for and how fast it is answered.</summary>
internal static class AskingFigures
{
    private const int Sample = 200;

    internal static Task<int> OpenDemandsAsync(ExchangeDb db, DateTimeOffset now, CancellationToken ct) =>
        db.Demands.CountAsync(d => d.Status == DemandStatus.Open && d.EndsAt > now, ct);

    /// <summary>From asking to answering, the middle of the last enquiries that were answered; null without one.</summary>
    internal static async Task<TimeSpan?> AnswerAsync(ExchangeDb db, CancellationToken ct)
    {
        var answered = await db.Enquiries.Where(e => (e.Status == EnquiryStatus.Answered || e.Status == EnquiryStatus.Talks) && e.RepliedAt != null)
            .OrderByDescending(e => e.RepliedAt).Take(Sample).Select(e => new { e.AskedAt, e.RepliedAt }).ToListAsync(ct);
        return answered.Count == 0 ? null : answered.Select(a => a.RepliedAt!.Value - a.AskedAt).Order().ElementAt(answered.Count / 2);
    }
}
