using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Payments;

/// <summary>Holds what is ordered for a deal and not checked yet, because it is disputed, or lets it go again. What was checked before has left the hands
/// of the exchange. The answer is how many orders it concerned. A door for neighbours only.</summary>
public sealed class HoldPayouts
{
    public sealed record Input(Actor By, ActId Act, Guid Deal, bool Held) : ICommand;

    internal async Task<Result<int>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var waiting = await db.PayoutOrders.Where(p => p.Deal == input.Deal && p.Held != input.Held
            && (p.Status == PayoutStatus.Proposed || p.Status == PayoutStatus.Ordered || p.Status == PayoutStatus.Refused || p.Status == PayoutStatus.Declined)).ToListAsync(ct);
        foreach (var order in waiting) order.Hold(input.Held);
        return waiting.Count;
    }
}
