using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>The standing of a certificate: changed on a page of its own that says what will happen and in whose name.</summary>
public sealed class StandingController(ReadCertificates read, StandingActs acts) : ExchangeController
{
    [HttpGet(Paths.MyCertificates)]
    public async Task<IResult> Mine() =>
        MyCertificatesPage.For(await read.OfHolderAsync(Actor.Party, Actor, Gone), await read.OfBodyAsync(Actor.Party, Actor, Gone));

    [HttpGet("/certificates/{number}/{act:regex(^(suspend|resume|withdraw|terminate)$)}")]
    public async Task<IResult> Ask(string number, string act) => await PageAsync(number, act, null);

    [HttpPost("/certificates/{number}/{act:regex(^(suspend|resume|withdraw|terminate)$)}")]
    public async Task<IResult> Do(string number, string act, StandingForm form)
    {
        if (!ModelState.IsValid) return await PageAsync(number, act, Form());
        if (!(await read.ByNumberAsync(number, Actor, Gone)).Is(out var view, out var no)) return Refuse(no);
        return (await acts.RunAsync(act, Actor, view, form, Gone)).IsRefused(out no) ? await PageAsync(number, act, Form(no)) : To(Paths.Certificate(view.Number));
    }

    private async Task<IResult> PageAsync(string number, string act, FormState? form)
    {
        if (!(await read.ByNumberAsync(number, Actor, Gone)).Is(out var view, out var no)) return Refuse(no);
        if (form is null && !StandingActs.Of(view).Contains(act)) return Refuse(new Refusals(act == "terminate" ? CertificateRefusals.NotTheHolder : CertificateRefusals.NotTheBody));
        return StandingPage.For(view, act, form);
    }
}
