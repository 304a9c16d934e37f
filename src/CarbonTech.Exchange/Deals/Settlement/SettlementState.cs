using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>All that a deal's performance stands on, and what follows from it: which money may leave the escrow, whether all is done.</summary>
internal sealed record SettlementState(Deal Deal, IReadOnlyList<DuePayment> Dues, IReadOnlyList<Milestone> Milestones, RegisterStep? Register)
{
    /// <summary>The step is confirmed, or the deal knows none.</summary>
    public bool RegisterDone => !Deal.NeedsRegister || Register is { Status: RegisterStatus.Confirmed };

    public bool MilestonesDone => Milestones.All(m => m.Status == MilestoneStatus.Accepted);

    /// <summary>All that the handover itself costs is there.</summary>
    public bool FixedThere => Dues.Where(d => d.Kind.IsFixed).All(d => d.IsThere);

    /// <summary>The whole sum of the terms is there, and there is one.</summary>
    public bool PriceThere => Dues.Any(d => d.Kind.IsInPrice) && Dues.Where(d => d.Kind.IsInPrice).All(d => d.IsThere);

    /// <summary>The first deadline that the buyer still has for a part of the price.</summary>
    public DateTimeOffset? NextDue => Dues.Where(d => d.Kind.IsPrice && d.IsOutstanding).Select(d => (DateTimeOffset?)d.DueAt).Min();

    /// <summary>Everything that is handed over is, and what is paid for it has reached the seller or is confirmed by him.</summary>
    public bool HandedOver => Deal.Status == DealStatus.Performance && RegisterDone && MilestonesDone
        && Dues.Where(d => d.Kind.IsFixed).All(d => Deal.Mode == SettlementMode.Supervised ? d.Status == DueStatus.Released : d.IsThere);

    /// <summary>What of the price was released or confirmed before this sum, for dividing fees.</summary>
    public Money Before(DuePayment due) => Dues
        .Where(d => d.Kind.IsInPrice && d.Id != due.Id && (Deal.Mode == SettlementMode.Supervised ? d.Status == DueStatus.Released : d.IsThere))
        .Aggregate(Money.Zero(Deal.Price.Currency), (sum, d) => sum + d.Amount);

    public static async Task<SettlementState> LoadAsync(ExchangeDb db, Deal deal, CancellationToken ct) => new(
        deal,
        await db.DuePayments.Where(d => d.Deal == deal.Id).OrderBy(d => d.Ordinal).ToListAsync(ct),
        await db.Milestones.Where(m => m.Deal == deal.Id).OrderBy(m => m.Ordinal).ToListAsync(ct),
        await db.RegisterSteps.FirstOrDefaultAsync(r => r.Deal == deal.Id, ct));

    /// <summary>May this sum leave the escrow? A part of the price waits for its milestone; the last fixed part, and all that is paid for use, for everything
    /// that is handed over. A commission waits for the first part of the price.</summary>
    public bool MayLeave(DuePayment due)
    {
        if (!Deal.IsPerformed || due.Status != DueStatus.Met) return false;
        return due.Kind switch
        {
            DueKind.ExchangeFee or DueKind.SellerCommission => true,
            DueKind.BuyerCommission => Deal.Status == DealStatus.Completed || Dues.Any(d => d.Kind.IsPrice && (d.Status == DueStatus.Released || (Deal.Mode != SettlementMode.Supervised && d.IsThere))),
            _ when Deal.Mode != SettlementMode.Supervised => false,
            _ when !due.Kind.IsFixed || IsLastFixed(due) => RegisterDone && MilestonesDone,
            _ => Milestones.Where(m => m.Due == due.Id).All(m => m.Status == MilestoneStatus.Accepted),
        };
    }

    private bool IsLastFixed(DuePayment due) => !Dues.Any(d => d.Kind.IsFixed && d.Ordinal > due.Ordinal);
}
