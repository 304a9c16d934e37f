using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The deals of the party one acts for, and all of them for the operator; and the overview of one.</summary>
public sealed class DealsController(ReadDeals read, ReadTalks talks, ReadParties parties) : ExchangeController
{
    [HttpGet(Paths.Deals)]
    public async Task<IResult> Mine(DealStatus? stage)
    {
        var all = await read.AllAsync(Actor, Gone);
        var deals = all.Count > 0 ? all : await read.ForPartyAsync(Actor.Party, Gone);
        return DealsPage.For(deals, stage, await Names.ReadAsync(parties, deals.SelectMany(d => new PartyId?[] { d.Seller, d.Buyer, d.Brokerage }), Gone), Actor);
    }

    [HttpGet(Paths.Deals + "/{id}")]
    public async Task<IResult> One(DealId id)
    {
        if (await read.OneAsync(id, Actor, Gone) is not { } deal || await talks.OneAsync(id, Actor, Gone) is not { } stand) return NotThere();
        var names = await Names.ReadAsync(parties, [deal.Deal.Seller, deal.Deal.Buyer, deal.Deal.Brokerage, .. stand.History.Select(h => (PartyId?)h.Party)], Gone);
        return DealPageView.For(deal, stand, names, Actor);
    }
}
