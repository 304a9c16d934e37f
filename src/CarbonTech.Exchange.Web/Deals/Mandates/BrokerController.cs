using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The broker's board: what a brokerage has in hand.</summary>
public sealed class BrokerController(ReadMandates mandates, ReadIntroductions introductions, ReadBoard board, ReadBrokers brokers, ReadParties parties) : ExchangeController
{
    [HttpGet(Paths.Broker)]
    public async Task<IResult> Board()
    {
        if (!Actor.Capacities.HasFlag(Capacities.Brokerage) || !Actor.Acts(Actor.Party, Roles.Broker)) return Refuse(new(MandateRefusals.NotABrokerage));
        var has = await mandates.OfBrokerageAsync(Actor, Gone);
        var introduced = await introductions.OfBrokerageAsync(Actor, Gone);
        var deals = await board.DealsAsync(Actor, Gone);
        var demands = await board.DemandsAsync(Actor, Gone);
        var ids = has.SelectMany(m => new PartyId?[] { m.Client, m.Brokerage }).Concat(introduced.SelectMany(i => new PartyId?[] { i.Seller, i.Buyer })).Concat(deals.SelectMany(d => new PartyId?[] { d.Seller, d.Buyer }))
            .Concat(demands.Select(d => (PartyId?)d.Publisher));
        return BrokerPage.For(new(has, introduced, deals, demands, await brokers.OfAsync(Actor.Party, Actor, Gone)), await Names.ReadAsync(parties, ids, Gone));
    }
}
