using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Either side of an answered enquiry begins to talk: the enquiry is marked and the deal opens in one transaction. When talks came to nothing it may
/// be taken up again.</summary>
public sealed class BeginDealFromEnquiry(Dbs dbs, MarkTalks mark, BeginDeal begin)
{
    /// <param name="Seen">The version of the enquiry that the person saw.</param>
    public sealed record Input(Actor By, ActId Act, EnquiryId Enquiry, int Seen) : ICommand;

    public Task<Result<DealId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        var last = await ReadOrigin.LastAsync(db.Deals, DealOrigin.Enquiry, input.Enquiry.Value, ct);
        if ((await mark.WithinAsync(db, new(input.By, input.Act, input.Enquiry, input.Seen, last is { CameToNothing: true }), ct)).IsRefused(out var no))
            return last is { CameToNothing: false } && no.Has("kernel.not-now") ? RoomRefusals.TalksStand : no;
        var enquiry = (await db.Enquiries.FindAsync([input.Enquiry], ct))!;
        return await begin.WithinAsync(db, new(input.By, input.Act, DealOrigin.Enquiry, input.Enquiry.Value, enquiry.Listing, enquiry.Asker), ct);
    }
}
