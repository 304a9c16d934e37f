using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The gate of the public notice is answered from the record: met when a notice that ran to its end covers the terms. The seller asks for it, or
/// the exchange when a notice has passed.</summary>
public sealed class CheckNotice(Dbs dbs, PassGates pass)
{
    /// <param name="Text">That the terms are not below the notice, where it says its price in words only.</param>
    public sealed record Input(Actor By, ActId Act, DealId Deal, string? Text = null) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (!input.By.IsSystem && !input.By.MaySellFor(deal.Seller)) return GateRefusals.SellerOnly;
        if (deal.Status != DealStatus.Gates) return KernelRefusals.NotNow(deal.Status, DealStatus.Contract);
        if (await db.Gates.SingleOrDefaultAsync(g => g.Deal == deal.Id && g.Kind == GateKind.PublicNotice, ct) is not { } gate) return GateRefusals.NoSuchGate;
        if (gate.IsPassed) return deal.Status;
        if (input.Text?.Length > GateAnswer.LongText) return KernelRefusals.TooLong(nameof(input.Text), GateAnswer.LongText);
        if (!(await CoveringNotice.OfAsync(db, deal, input.Text, ct)).Is(out var said, out var no)) return no;
        if (!gate.Answer(said, input.By, db.Now).Is(out var row, out no)) return no;
        db.GateAnswers.Add(row);
        return await pass.WithinAsync(db, deal, input, ct);
    }
}
