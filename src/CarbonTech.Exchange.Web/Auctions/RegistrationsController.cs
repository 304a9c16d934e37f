using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A registration for its members: state, consent, supplement, withdrawal, papers.</summary>
public sealed class RegistrationsController(
    RegistrationDoor door, ConsentToRegistration consent, SupplementRegistration supplement, WithdrawRegistration withdraw, PaperDoor store) : ExchangeController
{
    [HttpGet("/registrations/{id}")]
    public async Task<IResult> Show(RegistrationId id) => await door.PageAsync(id, Actor, Gone) ?? NotThere();

    [HttpPost("/registrations/{id}/consent")]
    public async Task<IResult> Consent(RegistrationId id, ActId actId) => await SaidAsync(id, await consent.RunAsync(new(Actor, actId, id), Gone), "consent");

    [HttpPost("/registrations/{id}/withdraw")]
    public async Task<IResult> Withdraw(RegistrationId id, ActId actId) => await SaidAsync(id, await withdraw.RunAsync(new(Actor, actId, id), Gone), "withdraw");

    [HttpPost("/registrations/{id}/supplement")]
    [RequestSizeLimit(Uploads.Largest * 4)]
    public async Task<IResult> Supplement(RegistrationId id, ActId actId, string? note, IFormFileCollection? papers)
    {
        var stored = await store.StoreAsync(papers, Gone);
        return await SaidAsync(id, await supplement.RunAsync(new(Actor, actId, id, note ?? "", stored), Gone), "supplement");
    }

    [HttpGet("/registrations/{id}/papers/{digest}")]
    public async Task<IResult> Paper(RegistrationId id, string digest) => await store.OfRegistrationAsync(id, digest, Actor, Gone) ?? NotThere();

    private async Task<IResult> SaidAsync<T>(RegistrationId id, Result<T> done, string act) =>
        done.IsRefused(out var no) ? await door.PageAsync(id, Actor, Gone, Form(no), act) ?? NotThere() : To(Paths.Registration(id));
}
