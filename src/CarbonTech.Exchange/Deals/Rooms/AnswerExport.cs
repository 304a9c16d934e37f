using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer answers whether anything about the deal is foreign, with ground and evidence. An answer that waits or was confirmed stands; after an
/// objection there is a new one.</summary>
public sealed class AnswerExport(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, ExportStage Stage, ExportFacts Facts) : ICommand;

    public Task<Result<ExportAnswerId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ExportAnswerId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        if (stand.Side != DealSide.Buyer) return RoomRefusals.BuyersOnly;
        if (stand.Deal.HasEnded || (input.Stage == ExportStage.Room && !stand.Deal.IsTalking)) return KernelRefusals.NotNow(stand.Deal.Status, DealStatus.DueDiligence);
        if (await db.ExportAnswers.AnyAsync(a => a.Deal == input.Deal && a.Stage == input.Stage && a.Status != ExportAnswerStatus.Objected, ct)) return RoomRefusals.ExportAnswered;
        return ExportAnswer.Give(input.Deal, input.Stage, input.Facts, input.By.Person, db.Now).Then<ExportAnswerId>(answer =>
        {
            db.ExportAnswers.Add(answer);
            db.RelyOn(stand.Deal);
            return answer.Id;
        });
    }
}
