using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Payments;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>The operator's desk of transaction certificates: to confirm, to decline, to revoke.</summary>
public sealed class DealCertificateDeskController(ReadDealCertificates read, ReadParties parties) : ExchangeController
{
    [HttpGet(Paths.OperatorDealCertificates)]
    public Task<IResult> Desk() => DeskAsync(null);

    [HttpGet(Paths.OperatorDealCertificates + "/{id}")]
    public Task<IResult> One(DealCertificateId id) => OneAsync(id, null);

    [HttpPost(Paths.OperatorDealCertificates + "/{id}/issue")]
    public async Task<IResult> Issue(DealCertificateId id, ActId actId, int seen, [FromServices] IssueDealCertificate issue) =>
        (await issue.RunAsync(new(Actor, actId, id, seen), Gone)).IsRefused(out var no) ? await OneAsync(id, Form(no)) : To(Paths.OperatorDealCertificates);

    [HttpPost(Paths.OperatorDealCertificates + "/{id}/end")]
    public async Task<IResult> End(DealCertificateId id, ActId actId, int seen, string? reason, [FromServices] EndDealCertificate end) =>
        (await end.RunAsync(new(Actor, actId, id, seen, reason ?? ""), Gone)).IsRefused(out var no) ? await OneAsync(id, Form(no)) : To(Paths.OperatorDealCertificates);

    private async Task<IResult> DeskAsync(FormState? form)
    {
        if (!Actor.MayAudit) return ErrorPage.For(StatusCodes.Status403Forbidden);
        var all = await read.DeskAsync(Actor, Gone);
        return DealCertificateDeskPage.For(all, await NamesAsync(all), form);
    }

    private async Task<IResult> OneAsync(DealCertificateId id, FormState? form)
    {
        if (!Actor.MayAudit) return ErrorPage.For(StatusCodes.Status403Forbidden);
        var all = await read.DeskAsync(Actor, Gone);
        return all.FirstOrDefault(p => p.Certificate.Id == id) is { } one ? DealCertificateDeskOne.For(one, await NamesAsync([one]), Actor, form) : NotThere();
    }

    private Task<Names> NamesAsync(IEnumerable<DealCertificateProposal> all) => Names.ReadAsync(parties, all.SelectMany(p => new PartyId?[] { p.Deal.Seller, p.Deal.Buyer }), Gone);
}
