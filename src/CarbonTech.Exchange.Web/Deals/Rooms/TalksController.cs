using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>Either side of an answered enquiry begins to talk.</summary>
public sealed class TalksController(BeginDealFromEnquiry begin) : ExchangeController
{
    [HttpPost("/enquiries/{id}/talks")]
    public async Task<IResult> Begin(EnquiryId id, ActId actId, int seen)
    {
        var begun = await begin.RunAsync(new(Actor, actId, id, seen), Gone);
        return begun.Is(out var deal, out var no) ? To(Paths.Deal(deal)) : Refuse(no);
    }
}
