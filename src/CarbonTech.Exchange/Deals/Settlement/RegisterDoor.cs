using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>How a use case gets at the register step of a deal: by the seller, as the person saw it, while the contract is being performed.</summary>
internal static class RegisterDoor
{
    internal static async Task<Result<RegisterStep>> FindAsync(ExchangeDb db, DealId id, int seen, Actor by, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([id], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (!Standing.IsSeller(deal, by)) return DealsRefusals.NotYours;
        if (!deal.NeedsRegister) return DealsRefusals.NoRegisterStep;
        if (!deal.IsPerformed || await db.RegisterSteps.FirstOrDefaultAsync(r => r.Deal == id, ct) is not { } step) return SettlementRefusals.NotPerformed;
        if (step.Version != seen) return KernelRefusals.ChangedMeanwhile;
        return step.Status == RegisterStatus.Confirmed ? DealsRefusals.AlreadyEvidenced : step;
    }
}
