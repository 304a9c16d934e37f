using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The seller states the registration of the signed contract (技术合同认定登记): its number, 成交额 and 技术交易额; once more with a reason to correct it.</summary>
public sealed class RegisterContract(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, int Seen, string Number, Money Value, Money TechnologyValue, DateOnly On, string? Reason) : ICommand;

    public Task<Result<ContractStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ContractStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        if (!input.By.MaySellFor(deal.Seller)) return DealsRefusals.NotYours;
        if (await db.DealContracts.SingleOrDefaultAsync(c => c.Deal == deal.Id && c.Status != ContractStatus.Void, ct) is not { } contract) return ContractRefusals.NoContract;
        if (contract.Version != input.Seen) return KernelRefusals.ChangedMeanwhile;
        if (input.Value.Currency != deal.Price.Currency || input.TechnologyValue.Currency != deal.Price.Currency) return ContractRefusals.BadValue;
        var stated = new ContractRecordal(input.Number.Trim(), input.Value, input.TechnologyValue, input.On, input.By.Person, db.Now, input.Reason?.Trim());
        return contract.Register(stated, ChinaDay.Of(db.Now));
    }
}
