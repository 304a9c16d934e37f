using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>When the data room of a deal opens: secrets are kept by both sides and the export question is answered and confirmed.</summary>
internal static class RoomDoor
{
    /// <summary>Opens it when both are there; otherwise nothing happens.</summary>
    internal static async Task<Result<DealStatus>> OpenWhenReadyAsync(ExchangeDb db, Deal deal, CancellationToken ct)
    {
        if (!deal.IsTalking || deal.RoomOpenedAt is not null) return deal.Status;
        var signed = await db.NonDisclosures.AnyAsync(n => n.Id == deal.Id && n.Status == NonDisclosureStatus.Signed, ct);
        return signed && await IsExportSettledAsync(db, deal.Id, ct) ? deal.OpenRoom(db.Now) : deal.Status;
    }

    /// <summary>The last answer before the room was confirmed.</summary>
    internal static async Task<bool> IsExportSettledAsync(ExchangeDb db, DealId deal, CancellationToken ct) =>
        await LastAnswerAsync(db, deal, ExportStage.Room, ct) is { Status: ExportAnswerStatus.Confirmed };

    internal static Task<ExportAnswer?> LastAnswerAsync(ExchangeDb db, DealId deal, ExportStage stage, CancellationToken ct) =>
        db.ExportAnswers.Where(a => a.Deal == deal && a.Stage == stage).OrderByDescending(a => a.AnsweredAt).FirstOrDefaultAsync(ct);
}
