using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Membership;

/// <summary>The operator records and takes out the grades of a brokerage's brokers.</summary>
public sealed class GradesController(ReadBrokers read, ReadParty parties, RecordGrade record, WithdrawGrade withdraw) : ExchangeController
{
    [HttpGet("/operator/parties/{id}/brokers")]
    public Task<IResult> All(PartyId id) => PageAsync(id);

    [HttpPost("/operator/parties/{id}/brokers/{person}/record")]
    public async Task<IResult> Record(PartyId id, PersonId person, [FromForm] GradeForm form)
    {
        if (!ModelState.IsValid) return await PageAsync(id, person, Form());
        var done = await record.RunAsync(new(Actor, form.ActId, id, person, form.Grade ?? 0, form.Certificate), Gone);
        return done.IsRefused(out var no) ? await PageAsync(id, person, Form(no)) : To(Paths.Grades(id));
    }

    [HttpPost("/operator/parties/{id}/brokers/{person}/withdraw")]
    public async Task<IResult> Withdraw(PartyId id, PersonId person, ActId actId, string? reason)
    {
        var done = await withdraw.RunAsync(new(Actor, actId, id, person, reason ?? ""), Gone);
        return done.IsRefused(out var no) ? await PageAsync(id, person, Form(no)) : To(Paths.Grades(id));
    }

    private async Task<IResult> PageAsync(PartyId id, PersonId person = default, FormState? form = null)
    {
        if (!Actor.MayAudit) return Refuse(new(MembershipRefusals.NotOperator));
        return await parties.RunAsync(id, Actor, Gone) is { } party && party.Profile.Capacities.HasFlag(Capacities.Brokerage)
            ? GradesPage.For(party, await read.OfAsync(id, Actor, Gone), person, form)
            : NotThere();
    }
}
