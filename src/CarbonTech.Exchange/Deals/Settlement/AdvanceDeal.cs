using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>After each step of a deal's performance: what may leave the escrow leaves it, and a deal of which all is handed over and paid out is
/// completed. Doing it again changes nothing. A door for the followers of money and disputes.</summary>
public sealed class AdvanceDeal(Dbs dbs, ReleaseDues release, CompleteDeal complete)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal) : ICommand;

    public Task<Result<DealStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, async db =>
    {
        if (!input.By.IsSystem) return DealsRefusals.NotYours;
        return await db.Deals.FindAsync([input.Deal], ct) is { } deal ? await WithinAsync(db, deal, input, ct) : DealsRefusals.NoSuchDeal;
    }, ct);

    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Deal deal, ICommand cause, CancellationToken ct)
    {
        await db.SaveSoFarAsync(ct);
        var state = await SettlementState.LoadAsync(db, deal, ct);
        if (await release.WithinAsync(db, state, cause, ct) is { } no) return no;
        if (state.PriceThere && deal.PaidAt is null && deal.MarkPaid(db.Now).IsRefused(out no)) return no;
        if (state.NextDue is { } next) deal.Owe(next);
        if (state.HandedOver && !await OwesAsync(db, deal.Id.Value, ct))
        {
            if ((await complete.WithinAsync(db, deal, cause, ct)).IsRefused(out no)) return no;
            if (await release.WithinAsync(db, state, cause, ct) is { } late) return late;
        }

        await ProposeDealCertificate.OfCompletedAsync(db, state, ct);
        return deal.Status;
    }

    /// <summary>Is a pay-out to the seller still on its way?</summary>
    private static Task<bool> OwesAsync(ExchangeDb db, Guid id, CancellationToken ct) =>
        db.PayoutOrders.AnyAsync(p => p.Deal == id && p.Cause == PayoutCause.Proceeds && p.Status != PayoutStatus.Paid, ct);
}
