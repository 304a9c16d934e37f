using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>Seller or buyer signs the contract by the digest of what the person read; both sign the same one. The click is recorded as a declaration; a
/// sealed scan or a qualified signature may be attached. With the second signature performance begins in the same transaction.</summary>
public sealed class SignContract(Dbs dbs, BeginPerformance begin)
{
    public sealed record Input(Actor By, ActId Act, DealId Deal, string Digest, SignatureForm Form, DealFile? File) : ICommand;

    public Task<Result<ContractStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ContractStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (await db.Deals.FindAsync([input.Deal], ct) is not { } deal) return DealsRefusals.NoSuchDeal;
        var seller = input.By.MaySellFor(deal.Seller);
        if (!seller && !input.By.MayBuyFor(deal.Buyer)) return DealsRefusals.NotYours;
        if (await db.DealContracts.SingleOrDefaultAsync(c => c.Deal == deal.Id && c.Status != ContractStatus.Void, ct) is not { } contract) return ContractRefusals.NoContract;
        if (deal.Status != DealStatus.Contract) return KernelRefusals.NotNow(deal.Status, DealStatus.Performance);
        var no = DealFiles.Judge(input.File is { } file ? [file] : [], nameof(input.File));
        if (no.Any) return no;
        var side = seller ? DealSide.Seller : DealSide.Buyer;
        var signed = contract.Sign(side, input.Digest, new(input.By.Person, input.By.Party, input.Form, input.File, db.Now));
        if (!signed.IsOk(out var status) || status != ContractStatus.Signed) return signed;
        await db.SaveSoFarAsync(ct);
        return (await begin.WithinAsync(db, new(input.By, input.Act, deal.Id), ct)).Then<ContractStatus>(_ => status);
    }
}
