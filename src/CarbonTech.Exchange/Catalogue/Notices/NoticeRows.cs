using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>How a use case gets at the public notice that it changes.</summary>
internal static class NoticeRows
{
    /// <summary>The notice with its objections, to be changed.</summary>
    internal static Task<PublicNotice?> PublicNoticeAsync(this ExchangeDb db, PublicNoticeId id, CancellationToken ct) =>
        db.PublicNotices.AsTracking().Include(n => n.Objections).FirstOrDefaultAsync(n => n.Id == id, ct);

    /// <summary>The same for the unit's publishers, as the person saw it.</summary>
    internal static async Task<Result<PublicNotice>> OwnNoticeAsync(this ExchangeDb db, Actor by, PublicNoticeId id, int seen, CancellationToken ct)
    {
        if (await db.PublicNoticeAsync(id, ct) is not { } notice) return PublicNoticeRefusals.NoSuchNotice;
        if (!by.MaySellFor(notice.Owner)) return CatalogueRefusals.NotYours;
        return notice.Version == seen ? notice : KernelRefusals.ChangedMeanwhile;
    }
}
