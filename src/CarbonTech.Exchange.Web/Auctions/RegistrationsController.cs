using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A registration for its members: state, consent, supplement, withdrawal, papers.</summary>
public sealed class RegistrationsController(
    ReadRegistration read, ConsentToRegistration consent, SupplementRegistration supplement, WithdrawRegistration withdraw, PaperDoor papers) : ExchangeController
{
    [HttpGet("/registrations/{id}")]
    public async Task<IResult> Show(RegistrationId id) => await AgainAsync(id);

    [HttpPost("/registrations/{id}/consent")]
    public async Task<IResult> Consent(RegistrationId id, ActId actId) => await SaidAsync(id, await consent.RunAsync(new(Actor, actId, id), Gone));

    [HttpPost("/registrations/{id}/withdraw")]
    public async Task<IResult> Withdraw(RegistrationId id, ActId actId) => await SaidAsync(id, await withdraw.RunAsync(new(Actor, actId, id), Gone));

    [HttpPost("/registrations/{id}/supplement")]
    [RequestSizeLimit(Uploads.Largest * 4)]
    public async Task<IResult> Supplement(RegistrationId id, ActId actId, string? note, IFormFileCollection? files)
    {
        var stored = await papers.StoreAsync(files, Gone);
        return await SaidAsync(id, await supplement.RunAsync(new(Actor, actId, id, note ?? "", stored), Gone));
    }

    [HttpGet("/registrations/{id}/papers/{digest}")]
    public async Task<IResult> Paper(RegistrationId id, string digest) => await papers.OfRegistrationAsync(id, digest, Actor, Gone) ?? NotThere();

    private async Task<IResult> SaidAsync<T>(RegistrationId id, Result<T> done) => done.IsRefused(out var no) ? await AgainAsync(id, Form(no)) : To(Paths.Registration(id));

    private async Task<IResult> AgainAsync(RegistrationId id, FormState? form = null) =>
        await read.RunAsync(id, Actor, Gone) is { } found ? RegistrationPage.For(found, Actor, form) : NotThere();
}
