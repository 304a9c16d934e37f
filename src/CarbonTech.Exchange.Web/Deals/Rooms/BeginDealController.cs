using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>A buyer takes up a listing, or its owner invites a buyer; either may name a broker who has a mandate.</summary>
public sealed class BeginDealController(ReadListing listings, FindParty find, ReadParties parties, BeginDealOnListing begin, ReadBrokerChoices brokers) : ExchangeController
{
    [HttpGet(Paths.NewDeal)]
    public Task<IResult> New(ListingId listing) => AgainAsync(listing, null);

    [HttpPost(Paths.NewDeal)]
    public async Task<IResult> Begin(ActId actId, ListingId listing, string? buyer, bool atPublicPrice, MandateId? mandate)
    {
        var invited = string.IsNullOrWhiteSpace(buyer) ? null : await find.RunAsync(buyer, Gone);
        if (invited is null && !string.IsNullOrWhiteSpace(buyer)) return await AgainAsync(listing, new(MembershipRefusals.NoSuchParty.On("Buyer")));
        var done = await begin.RunAsync(new(Actor, actId, listing, invited, atPublicPrice, mandate), Gone);
        return done.Is(out var deal, out var no) ? To(Paths.Deal(deal)) : await AgainAsync(listing, no);
    }

    private async Task<IResult> AgainAsync(ListingId id, Refusals? no)
    {
        if (await listings.RunAsync(id, Actor, Gone) is not { Status: ListingStatus.Listed } listing) return NotThere();
        return BeginDealPage.For(listing, await parties.NameAsync(listing.Owner, Gone), await brokers.RunAsync(id, Actor, Gone), Actor, no is null ? null : Form(no));
    }
}
