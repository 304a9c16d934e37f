using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>When every gate of a deal is met or does not apply, its contract is drawn. The gate of the public notice is answered as soon as the record answers it,
/// which may be with the last consent of a co-owner; one that the operator reopened waits for the seller. The deal is part of the judgement, so that of two
/// last answers at one moment one sees the other.</summary>
public sealed class PassGates(DrawContract draw)
{
    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Deal deal, ICommand cause, CancellationToken ct)
    {
        db.RelyOn(deal);
        await db.SaveSoFarAsync(ct);
        if ((await NoticeAsync(db, deal, ct)).IsRefused(out var no)) return no;
        var waits = await db.Gates.AnyAsync(g => g.Deal == deal.Id && (g.Status == GateStatus.Open || g.Status == GateStatus.Failed), ct);
        return waits || deal.Status != DealStatus.Gates ? deal.Status : await draw.WithinAsync(db, deal, cause, ct);
    }

    private static async Task<Result<Nothing>> NoticeAsync(ExchangeDb db, Deal deal, CancellationToken ct)
    {
        if (deal.Status != DealStatus.Gates) return default(Nothing);
        if (await db.Gates.SingleOrDefaultAsync(g => g.Deal == deal.Id && g.Kind == GateKind.PublicNotice && g.Status == GateStatus.Open && g.Answers == 0, ct) is not { } gate) return default(Nothing);
        if (!(await CoveringNotice.OfAsync(db, deal, null, ct)).IsOk(out var said)) return default(Nothing);
        if (!gate.Answer(said, Actor.System, db.Now).Is(out var row, out var no)) return no;
        db.GateAnswers.Add(row);
        await db.SaveSoFarAsync(ct);
        return default(Nothing);
    }
}
