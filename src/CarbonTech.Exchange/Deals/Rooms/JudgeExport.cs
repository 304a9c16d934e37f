using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller confirms the buyer's export answer, or objects with a reason. A confirmed one opens the data room in the same transaction when
/// secrets are kept.</summary>
public sealed class JudgeExport(Dbs dbs)
{
    /// <param name="Objection">Why the seller does not accept it; null confirms.</param>
    public sealed record Input(Actor By, ActId Act, DealId Deal, ExportAnswerId Answer, bool Confirmed, string? Objection) : ICommand;

    public Task<Result<ExportAnswerStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ExportAnswerStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await DealStand.FindAsync(db, input.By, input.Deal, null, ct)).Is(out var stand, out var no)) return no;
        if (stand.Side != DealSide.Seller) return RoomRefusals.SellersOnly;
        if (await db.ExportAnswers.FindAsync([input.Answer], ct) is not { } answer || answer.Deal != input.Deal) return RoomRefusals.NoExportAnswer;
        if (!input.Confirmed)
        {
            no = RoomRefusals.Text(input.Objection, nameof(input.Objection), Deal.LongestReason);
            return no.Any ? no : answer.Object(input.Objection!.Trim(), input.By.Person, db.Now);
        }

        if (!answer.Confirm(input.By.Person, db.Now).Is(out var status, out no)) return no;
        if (answer.Stage != ExportStage.Room) return status;
        await db.SaveSoFarAsync(ct);
        return (await RoomDoor.OpenWhenReadyAsync(db, stand.Deal, ct)).Then<ExportAnswerStatus>(_ => status);
    }
}
