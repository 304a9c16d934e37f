using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>The operator's qualification desk.</summary>
public sealed class QualificationController(
    ReadRegistrations read, QualifyRegistration qualify, AskSupplement ask, RefuseRegistration refuse, SuspendRegistration suspend) : ExchangeController
{
    [HttpGet(Paths.QualificationDesk)]
    public async Task<IResult> Desk() => Actor.IsOperator || Actor.MayAudit ? QualificationPage.For(await read.RunAsync(Actor, null, Gone)) : NotThere();

    [HttpPost("/registrations/{id}/qualify")]
    public async Task<IResult> Qualify(RegistrationId id, ActId actId, int seen) => Said(id, await qualify.RunAsync(new(Actor, actId, id, seen), Gone));

    [HttpPost("/registrations/{id}/ask")]
    public async Task<IResult> Ask(RegistrationId id, ActId actId, int seen, string? reason) => Said(id, await ask.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone));

    [HttpPost("/registrations/{id}/refuse")]
    public async Task<IResult> RefuseOne(RegistrationId id, ActId actId, int seen, string? reason) =>
        Said(id, await refuse.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone));

    [HttpPost("/registrations/{id}/suspend")]
    public async Task<IResult> Suspend(RegistrationId id, ActId actId, string? reason) => Said(id, await suspend.RunAsync(new(Actor, actId, id, true, reason ?? ""), Gone));

    [HttpPost("/registrations/{id}/resume")]
    public async Task<IResult> Resume(RegistrationId id, ActId actId) => Said(id, await suspend.RunAsync(new(Actor, actId, id, false, ""), Gone));

    private static IResult Said<T>(RegistrationId id, Result<T> done) => done.IsRefused(out var no) ? Refuse(no) : To(Paths.Registration(id));
}
