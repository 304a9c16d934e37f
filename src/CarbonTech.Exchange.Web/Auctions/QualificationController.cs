using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>The operator's qualification desk.</summary>
public sealed class QualificationController(
    RegistrationDoor door, QualifyRegistration qualify, AskSupplement ask, RefuseRegistration refuse, SuspendRegistration suspend) : ExchangeController
{
    [HttpGet(Paths.QualificationDesk)]
    public async Task<IResult> Desk() => Actor.IsOperator || Actor.MayAudit ? QualificationPage.For(await door.DeskAsync(Actor, Gone)) : NotThere();

    [HttpPost("/registrations/{id}/qualify")]
    public async Task<IResult> Qualify(RegistrationId id, ActId actId, int seen) => await SaidAsync(id, await qualify.RunAsync(new(Actor, actId, id, seen), Gone), "qualify");

    [HttpPost("/registrations/{id}/ask")]
    public async Task<IResult> Ask(RegistrationId id, ActId actId, int seen, string? reason) =>
        await SaidAsync(id, await ask.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone), "ask");

    [HttpPost("/registrations/{id}/refuse")]
    public async Task<IResult> RefuseOne(RegistrationId id, ActId actId, int seen, string? reason) =>
        await SaidAsync(id, await refuse.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone), "refuse");

    [HttpPost("/registrations/{id}/suspend")]
    public async Task<IResult> Suspend(RegistrationId id, ActId actId, string? reason) =>
        await SaidAsync(id, await suspend.RunAsync(new(Actor, actId, id, true, reason ?? ""), Gone), "suspend");

    [HttpPost("/registrations/{id}/resume")]
    public async Task<IResult> Resume(RegistrationId id, ActId actId) => await SaidAsync(id, await suspend.RunAsync(new(Actor, actId, id, false, ""), Gone), "resume");

    private async Task<IResult> SaidAsync<T>(RegistrationId id, Result<T> done, string act) =>
        done.IsRefused(out var no) ? await door.PageAsync(id, Actor, Gone, Form(no), act) ?? Refuse(no) : To(Paths.Registration(id));
}
