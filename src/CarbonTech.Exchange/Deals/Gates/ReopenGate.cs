using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The operator asks a gate again, with a reason, before the contract is signed: what was answered does not hold. A contract that was drawn
/// meanwhile is void, with whatever signature it carries, and will be drawn anew. With the consent of a co-owner the notice is asked again too.</summary>
public sealed class ReopenGate(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, GateId Gate, int Seen, string Reason) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Gates.FindAsync([input.Gate], ct) is not { } gate || await db.Deals.FindAsync([gate.Deal], ct) is not { } deal) return GateRefusals.NoSuchGate;
        if (!input.By.IsOperator) return GateRefusals.OperatorOnly;
        if (gate.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        if (gate.Kind == GateKind.Confirmation) return GateRefusals.ByRecord;
        if (deal.SignedAt is not null) return GateRefusals.ContractSigned;
        var no = new Refusals()
            .When(string.IsNullOrWhiteSpace(input.Reason), KernelRefusals.Required(nameof(input.Reason)))
            .When(input.Reason.Length > GateAnswer.LongText, KernelRefusals.TooLong(nameof(input.Reason), GateAnswer.LongText));
        if (no.Any) return no;
        if (deal.Status is not (DealStatus.Gates or DealStatus.Contract)) return KernelRefusals.NotNow(deal.Status, DealStatus.Gates);
        if (!gate.Reopen(input.Reason.Trim(), input.By, db.Now).Is(out var row, out no)) return no;
        db.GateAnswers.Add(row);
        if (gate.Kind == GateKind.CoOwner && (await NoticeTooAsync(db, deal.Id, input, ct)).IsRefused(out no)) return no;
        return deal.Status == DealStatus.Gates ? deal.Status : await BackAsync(db, deal, input.Reason.Trim(), ct);
    }

    /// <summary>A notice covers only what every co-owner had consented to when it began: whether it still does is asked when the new consent is there.</summary>
    private static async Task<Result<Nothing>> NoticeTooAsync(ExchangeDb db, DealId deal, Input input, CancellationToken ct)
    {
        if (await db.Gates.SingleOrDefaultAsync(g => g.Deal == deal && g.Kind == GateKind.PublicNotice && g.Status == GateStatus.Met, ct) is not { } notice) return default(Nothing);
        if (!notice.Reopen(input.Reason.Trim(), input.By, db.Now).Is(out var row, out var no)) return no;
        db.GateAnswers.Add(row);
        return default(Nothing);
    }

    private static async Task<Result<DealStatus>> BackAsync(ExchangeDb db, Deal deal, string reason, CancellationToken ct)
    {
        var contract = await db.DealContracts.SingleAsync(c => c.Deal == deal.Id && c.Status != ContractStatus.Void, ct);
        return contract.MakeVoid(reason, db.Now).IsRefused(out var no) ? no : deal.ReopenGates();
    }
}
