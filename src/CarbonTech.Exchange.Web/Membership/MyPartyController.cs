using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Accounts;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>The party one acts for: standing, colleagues, roles, ties.</summary>
public sealed class MyPartyController(ReadMyParty read, ChangeRoles change, RemoveMember remove, DeclareTie tie) : ExchangeController
{
    public sealed record RolesForm(ActId ActId, PersonId Person, Roles[]? Roles)
    {
        public Roles All => (Roles ?? []).Aggregate(Kernel.Roles.None, (set, one) => set | one);
    }

    public sealed record TieForm(ActId ActId, PartyId With, TieKind Kind);

    [HttpGet(Paths.MyParty)]
    public async Task<IResult> Mine(string? partner) => Actor.Party == default ? To(Paths.ApplyForParty) : MyPartyPage.For(await read.RunAsync(Actor, partner, Gone));

    [HttpPost(Paths.ChangeRoles)]
    public async Task<IResult> Roles([FromForm] RolesForm form) =>
        (await change.RunAsync(new(Actor, form.ActId, Actor.Party, form.Person, form.All), Gone)).IsRefused(out var no) ? await Again(Paths.ChangeRoles, no) : To(Paths.MyParty);

    [HttpPost(Paths.RemoveMember)]
    public async Task<IResult> Remove(ActId actId, PersonId person) =>
        (await remove.RunAsync(new(Actor, actId, Actor.Party, person), Gone)).IsRefused(out var no) ? await Again(Paths.RemoveMember, no) : To(Paths.MyParty);

    [HttpPost(Paths.DeclareTie)]
    public async Task<IResult> Tie([FromForm] TieForm form) =>
        (await tie.RunAsync(new(Actor, form.ActId, Actor.Party, form.With, form.Kind), Gone)).IsRefused(out var no) ? await Again(Paths.DeclareTie, no) : To(Paths.MyParty + "#ties");

    private async Task<IResult> Again(string failed, Refusals no) => MyPartyPage.For(await read.RunAsync(Actor, null, Gone), failed, Form(no));
}
