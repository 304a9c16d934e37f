using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A single taker offers, the seller accepts; and the seller approves declared ties.</summary>
public sealed class AgreementController(OfferAgreement offer, AgreeSale agree, ApproveTie approve, ReadRegistration read, LotDoor door) : ExchangeController
{
    [HttpPost("/registrations/{id}/offer")]
    public async Task<IResult> Offer(RegistrationId id, ActId actId, Money? price)
    {
        if (price is not { } typed) return await AgainAsync(id, ModelState.ErrorCount > 0 ? null : new(KernelRefusals.Required("Price")));
        return (await offer.RunAsync(new(Actor, actId, id, typed), Gone)).IsRefused(out var no) ? await AgainAsync(id, no) : To(Paths.MyLots);
    }

    [HttpPost("/registrations/{id}/agree")]
    public async Task<IResult> Agree(RegistrationId id, ActId actId, Money price) =>
        (await agree.RunAsync(new(Actor, actId, id, price), Gone)).Is(out var deal, out var no) ? To(Paths.DealOfLot(deal)) : Refuse(no);

    [HttpPost("/registrations/{id}/tie")]
    public async Task<IResult> Tie(RegistrationId id, ActId actId) => (await approve.RunAsync(new(Actor, actId, id), Gone)).IsRefused(out var no) ? Refuse(no) : To(Paths.MyLots);

    /// <summary>The lot's page with the offer as it was typed, for whoever has a part in the registration.</summary>
    private async Task<IResult> AgainAsync(RegistrationId id, Refusals? no) =>
        await read.RunAsync(id, Actor, Gone) is { } mine && await door.ReadAsync(mine.Lot.Id, Actor, Gone) is { } scene ? LotPage.For(scene, Form(no)) : no is null ? NotThere() : Refuse(no);
}
