using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The contract of a deal is drawn from the agreed terms and the record of its gates: the same record gives the same text. For the last gate.</summary>
public sealed class DrawContract
{
    internal async Task<Result<DealStatus>> WithinAsync(ExchangeDb db, Deal deal, ICommand cause, CancellationToken ct)
    {
        var draw = await db.DealContracts.CountAsync(c => c.Deal == deal.Id, ct) + 1;
        if (await ContractMatter.OfAsync(db, deal, draw, ct) is not { } matter) return KernelRefusals.NotNow(deal.Status, DealStatus.Contract);
        var contract = DealContract.Of(Id.New<ContractId>(), deal.Id, draw, ContractText.Of(matter), db.Now);
        db.DealContracts.Add(contract);
        return deal.DrawContract(contract.Id, contract.Digest);
    }
}
