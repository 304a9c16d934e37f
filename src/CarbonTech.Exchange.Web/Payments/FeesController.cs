using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>Fees that the exchange took, with what their invoices need, for their payer.</summary>
public sealed class FeesController(ReadFees read, ReadParties parties) : ExchangeController
{
    [HttpGet(Paths.Fees)]
    public async Task<IResult> Mine() => FeesPage.For(await read.OfPartyAsync(Actor.Party, Actor, Gone));

    [HttpGet(Paths.Fees + "/{id}")]
    public async Task<IResult> One(FeeReceiptId id) => await read.OneAsync(id, Actor, Gone) is { } fee
        ? FeePage.For(fee, await Names.ReadAsync(parties, [fee.Payer], Gone))
        : NotThere();
}
