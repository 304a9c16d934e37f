using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>Shows the money of a deal, and the page of one act in it.</summary>
public sealed class MoneyScene(ReadSettlement read, ReadDealCertificates certificates, ReadParties parties, TimeProvider clock)
{
    public async Task<IResult> PageAsync(DealId id, Actor me, CancellationToken ct, FormState? form = null)
    {
        if (await read.RunAsync(id, me, ct) is not { } page || await certificates.OfDealAsync(id, me, ct) is not { } certified) return ErrorPage.For(StatusCodes.Status404NotFound);
        return MoneyPage.For(page, certified, await NamesAsync(page, ct), me, MoneyActs.Of(page, me, clock.GetUtcNow()), form);
    }

    /// <summary>The page of an act; where it is not open to this reader now, the deal says why.</summary>
    public async Task<IResult> ActAsync(DealId id, MoneyAct act, Guid row, Actor me, FormState? form, CancellationToken ct)
    {
        if (await read.RunAsync(id, me, ct) is not { } page) return ErrorPage.For(StatusCodes.Status404NotFound);
        var open = MoneyActs.Of(page, me, clock.GetUtcNow()).FirstOrDefault(o => o.Act == act && o.Row == row);
        if (open is null && form is null) return Results.LocalRedirect(Paths.DealMoney(id));
        return MoneyActPage.For(page, open ?? new(act, row, 0), await NamesAsync(page, ct), form);
    }

    private Task<Names> NamesAsync(SettlementPage page, CancellationToken ct) =>
        Names.ReadAsync(parties, [page.Deal.Seller, page.Deal.Buyer, page.Deal.Brokerage, .. page.Payouts.Select(p => (PartyId?)p.To)], ct);
}
