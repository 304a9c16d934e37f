using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>The operator's desk of parties: who applied, who stands where, and the decisions.</summary>
public sealed class OperatorController(ReadParties parties, ReadParty read, ReadColleagues people, ReadTies ties, Decisions decide) : ExchangeController
{
    [HttpGet(Paths.OperatorParties)]
    public async Task<IResult> Parties(PartyStatus status = PartyStatus.Applied, DateTimeOffset? after = null)
    {
        if (!Actor.MayAudit) return Refuse(new Refusals(MembershipRefusals.NotOperator));
        return OperatorPartiesPage.For(status, await parties.InAsync(status, Actor, after, Gone), await parties.CountsAsync(Actor, Gone));
    }

    [HttpGet("/operator/parties/{id}")]
    public Task<IResult> Party(PartyId id) => PageAsync(id);

    [HttpPost("/operator/parties/{id}/{verb}")]
    public async Task<IResult> Decide(PartyId id, string verb, [FromForm] DecisionForm form)
    {
        if (await decide.RunAsync(verb, form.For(Actor, id), Gone) is not { } done) return NotThere();
        return done.IsRefused(out var no) ? await PageAsync(id, verb, Form(no)) : To(Paths.OperatorParty(id));
    }

    private async Task<IResult> PageAsync(PartyId id, string? failed = null, FormState? form = null)
    {
        if (!Actor.MayAudit) return Refuse(new Refusals(MembershipRefusals.NotOperator));
        return await read.RunAsync(id, Actor, Gone) is { } party
            ? OperatorPartyPage.For(party, await people.RunAsync(id, Actor, Gone), await ties.RunAsync(id, Actor, Gone), failed, form)
            : NotThere();
    }
}
