using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A single taker offers, the seller accepts; and the seller approves declared ties.</summary>
public sealed class AgreementController(OfferAgreement offer, AgreeSale agree, ApproveTie approve) : ExchangeController
{
    [HttpPost("/registrations/{id}/offer")]
    public async Task<IResult> Offer(RegistrationId id, ActId actId, Money price) => Said(await offer.RunAsync(new(Actor, actId, id, price), Gone));

    [HttpPost("/registrations/{id}/agree")]
    public async Task<IResult> Agree(RegistrationId id, ActId actId, Money price) =>
        (await agree.RunAsync(new(Actor, actId, id, price), Gone)).Is(out var deal, out var no) ? To(Paths.DealOfLot(deal)) : Refuse(no);

    [HttpPost("/registrations/{id}/tie")]
    public async Task<IResult> Tie(RegistrationId id, ActId actId) => Said(await approve.RunAsync(new(Actor, actId, id), Gone));

    private static IResult Said<T>(Result<T> done) => done.IsRefused(out var no) ? Refuse(no) : To(Paths.MyLots);
}
