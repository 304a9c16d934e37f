using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>The publisher of a demand takes a response for one of its listings and begins to talk with the listing's owner, through the brokerage where one
/// answered: the demand is matched and the deal opens in one transaction. When those talks came to nothing they may be taken up again.</summary>
public sealed class BeginDealFromResponse(Dbs dbs, TakeResponse take, ResumeResponse resume, BeginDeal begin)
{
    /// <param name="Seen">The version of the response that the person saw.</param>
    public sealed record Input(Actor By, ActId Act, ResponseId Response, int Seen, ListingId Listing) : ICommand;

    public Task<Result<DealId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if ((await TakenAsync(db, input, ct)).IsRefused(out var no)) return no;
        var response = await db.DemandResponses.SingleAsync(r => r.Id == input.Response, ct);
        var demand = await db.Demands.SingleAsync(d => d.Id == response.Demand, ct);
        PartyId? brokerage = response.ByBroker ? response.Responder : null;
        var mandate = brokerage is { } through ? await MandateAsync(db, through, input.Listing, response.Demand, ct) : null;
        return await begin.WithinAsync(db, new(input.By, input.Act, DealOrigin.Demand, input.Response.Value, input.Listing, demand.Publisher, brokerage, mandate), ct);
    }

    private async Task<Result<ResponseStatus>> TakenAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var last = await ReadOrigin.LastAsync(db.Deals, DealOrigin.Demand, input.Response.Value, ct);
        if (last is { CameToNothing: true } && await db.Demands.AnyAsync(d => d.Match == input.Response, ct))
            return await resume.WithinAsync(db, new(input.By, input.Act, input.Response, input.Seen, input.Listing), ct);
        var taken = await take.WithinAsync(db, new(input.By, input.Act, input.Response, input.Seen, input.Listing), ct);
        return last is { CameToNothing: false } && taken.IsRefused(out var no) && no.Has("kernel.not-now") ? RoomRefusals.TalksStand : taken;
    }

    /// <summary>The brokerage's mandate for this listing or this demand, if one is in force.</summary>
    private static async Task<MandateId?> MandateAsync(ExchangeDb db, PartyId brokerage, ListingId listing, DemandId demand, CancellationToken ct)
    {
        var (sells, seeks) = (listing.Value, demand.Value);
        var agreed = await db.Mandates.Where(m => m.Brokerage == brokerage && m.Status == MandateStatus.Agreed && (m.SubjectId == sells || m.SubjectId == seeks)).ToListAsync(ct);
        return agreed.Where(m => m.IsInForce(db.Now)).OrderBy(m => m.SubjectId != sells).Select(m => (MandateId?)m.Id).FirstOrDefault();
    }
}
