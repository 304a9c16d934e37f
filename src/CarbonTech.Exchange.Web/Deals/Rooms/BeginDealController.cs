using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>A buyer takes up a listing, or its owner invites a buyer; and the buyer's choice of the next stage.</summary>
public sealed class BeginDealController(ReadListing listings, FindParty find, ReadParties parties, BeginDealOnListing begin, BeginStage stage) : ExchangeController
{
    [HttpGet(Paths.NewDeal)]
    public Task<IResult> New(ListingId listing) => AgainAsync(listing, null);

    [HttpPost(Paths.NewDeal)]
    public async Task<IResult> Begin(ActId actId, ListingId listing, string? buyer, bool atPublicPrice)
    {
        var invited = string.IsNullOrWhiteSpace(buyer) ? null : await find.RunAsync(buyer, Gone);
        if (invited is null && !string.IsNullOrWhiteSpace(buyer)) return await AgainAsync(listing, new(MembershipRefusals.NoSuchParty.On("Buyer")));
        var done = await begin.RunAsync(new(Actor, actId, listing, invited, atPublicPrice), Gone);
        return done.Is(out var deal, out var no) ? To(Paths.Deal(deal)) : await AgainAsync(listing, no);
    }

    [HttpPost(Paths.Deals + "/{id}/stage")]
    public async Task<IResult> Stage(DealId id, ActId actId, int seen, bool negotiate)
    {
        var done = await stage.RunAsync(new(Actor, actId, id, seen, negotiate), Gone);
        return done.IsRefused(out var no) ? Refuse(no) : To(negotiate ? Paths.DealOffers(id) : Paths.DealRoom(id));
    }

    private async Task<IResult> AgainAsync(ListingId id, Refusals? no)
    {
        if (await listings.RunAsync(id, Actor, Gone) is not { Status: ListingStatus.Listed } listing) return NotThere();
        return BeginDealPage.For(listing, await parties.NameAsync(listing.Owner, Gone), Actor, no is null ? null : Form(no));
    }
}
