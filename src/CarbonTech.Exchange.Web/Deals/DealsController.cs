using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The deals of the party one acts for, and all of them for the operator.</summary>
public sealed class DealsController(ReadDeals read, ReadParties parties) : ExchangeController
{
    [HttpGet(Paths.Deals)]
    public async Task<IResult> Mine()
    {
        var all = await read.AllAsync(Actor, Gone);
        var deals = all.Count > 0 ? all : await read.ForPartyAsync(Actor.Party, Gone);
        return DealsPage.For(deals, await Names.ReadAsync(parties, deals.SelectMany(d => new PartyId?[] { d.Seller, d.Buyer, d.Brokerage }), Gone), Actor);
    }

    [HttpGet(Paths.Deals + "/{id}")]
    public Task<IResult> One(DealId id) => PageAsync(id, null);

    private async Task<IResult> PageAsync(DealId id, FormState? form) => await read.OneAsync(id, Actor, Gone) is { } deal
        ? DealPageView.For(deal, await Names.ReadAsync(parties, [deal.Deal.Seller, deal.Deal.Buyer, deal.Deal.Brokerage], Gone), Actor, form)
        : NotThere();
}
