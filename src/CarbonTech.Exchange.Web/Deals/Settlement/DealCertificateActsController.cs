using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Printing;
using CarbonTech.Exchange.Web.Notifications;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The certificate of a deal for its sides: to ask for it, to print it, to choose what the public may know.</summary>
public sealed class DealCertificateActsController(MoneyScene scene, ReadDealCertificates read) : ExchangeController
{
    [HttpGet(Paths.Deals + "/{id}/certificate.pdf")]
    public async Task<IResult> Print(DealId id, [FromServices] IDocumentPrinter printer, [FromServices] SiteAddress site)
    {
        var page = await read.OfDealAsync(id, Actor, Gone);
        if (page?.Certificates.FirstOrDefault(c => c.Statement is not null) is not { Statement: { } said, Digest: { } digest }) return NotThere();
        var address = new Uri(site.Of(Paths.DealCertificate(said.Number)).ToString());
        return Results.File(printer.Print(DealCertificateDocument.Of(said, digest, address)), "application/pdf", $"{said.Number}.pdf");
    }

    [HttpPost(Paths.Deals + "/{id}/certificate/ask")]
    public async Task<IResult> Ask(DealId id, ActId actId, [FromServices] ProposeDealCertificate propose)
    {
        var done = await propose.RunAsync(new(Actor, actId, id), Gone);
        return done.IsRefused(out var no) ? await scene.PageAsync(id, Actor, Gone, Form(no)) : To(Paths.DealMoney(id));
    }

    [HttpPost(Paths.Deals + "/{id}/certificate/publication")]
    public async Task<IResult> Publication(DealId id, ActId actId, bool names, bool amount, [FromServices] ChoosePublication choose)
    {
        var done = await choose.RunAsync(new(Actor, actId, id, names, amount), Gone);
        return done.IsRefused(out var no) ? await scene.PageAsync(id, Actor, Gone, Form(no)) : To(Paths.DealMoney(id));
    }
}
