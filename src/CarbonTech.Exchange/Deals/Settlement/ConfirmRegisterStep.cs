using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller shows that the office confirmed the step: the change of bibliographic data, or the recordal of the licence. The last money may leave the escrow after it.</summary>
public sealed class ConfirmRegisterStep(Dbs dbs, AdvanceDeal advance)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, DateOnly On, string Note, DealFile? File) : ICommand;

    public Task<Result<RegisterStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<RegisterStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await RegisterDoor.FindAsync(db, input.Deal, input.Seen, input.By, ct)).Is(out var step, out var no)) return no;
        no = Standing.Note(input.Note, nameof(input.Note)).File(input.File).When(input.On > ChinaDay.Of(db.Now), DealsRefusals.DayToCome);
        if (no.Any) return no;
        if (!step.Confirm(input.On, input.Note.Trim()).Is(out var status, out no)) return no;
        Standing.Keep(db, input.Deal, SettlementPaperKind.Confirmation, step.Id.Value, input.File, input.By);
        var deal = await db.Deals.SingleAsync(d => d.Id == input.Deal, ct);
        return (await advance.WithinAsync(db, deal, input, ct)).Then<RegisterStatus>(_ => status);
    }
}
