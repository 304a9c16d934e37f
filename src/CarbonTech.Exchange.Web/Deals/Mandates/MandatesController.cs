using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>A client's mandates and introductions, all mandates for the operator, and the form of a new one. A brokerage has them on its board.</summary>
public sealed class MandatesController(ReadMandates read, ReadIntroductions introductions, ProposeMandate propose, MandateChooser choices, ReadParties parties) : ExchangeController
{
    [HttpGet(Paths.Mandates)]
    public async Task<IResult> Mine()
    {
        if (Actor.Capacities == Capacities.Brokerage) return To(Paths.Broker);
        var mandates = Actor.MayAudit ? await read.AllAsync(Actor, Gone) : await read.OfClientAsync(Actor, Gone);
        var introduced = await introductions.OfPartyAsync(Actor, Gone);
        var ids = mandates.SelectMany(m => new PartyId?[] { m.Client, m.Brokerage }).Concat(introduced.SelectMany(i => new PartyId?[] { i.Seller, i.Buyer, i.Brokerage }));
        return MandatesPage.For(mandates, introduced, await Names.ReadAsync(parties, ids, Gone), Actor);
    }

    [HttpGet(Paths.NewMandate)]
    public async Task<IResult> New(PartyId? client, PartyId? brokerage, string? words)
    {
        var found = words is { Length: > 0 } ? await parties.FindAsync(words.Trim(), Gone) : null;
        return NewMandatePage.For(await choices.ReadAsync(Actor, client, brokerage, Gone), words, found);
    }

    [HttpPost(Paths.NewMandate)]
    public async Task<IResult> Propose([FromForm] MandateForm form)
    {
        if (!ModelState.IsValid) return await AgainAsync(form, Form());
        var brokers = Actor.Capacities.HasFlag(Capacities.Brokerage);
        var done = await propose.RunAsync(new(Actor, form.ActId, brokers ? form.Client ?? default : Actor.Party, brokers ? Actor.Party : form.Brokerage, form.Terms), Gone);
        return done.Is(out var mandate, out var no) ? To(Paths.Mandate(mandate)) : await AgainAsync(form, Form(no));
    }

    private async Task<IResult> AgainAsync(MandateForm typed, FormState form) => NewMandatePage.For(await choices.ReadAsync(Actor, typed.Client, null, Gone), null, null, form);
}
