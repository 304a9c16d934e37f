using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Either side of an answered enquiry begins to talk: the enquiry is marked and the deal opens in one transaction.</summary>
public sealed class BeginDealFromEnquiry(Dbs dbs, MarkTalks mark, BeginDeal begin)
{
    /// <param name="Seen">The version of the enquiry that the person saw.</param>
    public sealed record Input(Actor By, ActId Act, EnquiryId Enquiry, int Seen) : ICommand;

    public Task<Result<DealId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<DealId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if ((await mark.WithinAsync(db, new(input.By, input.Act, input.Enquiry, input.Seen), ct)).IsRefused(out var no)) return no;
        var enquiry = (await db.Enquiries.FindAsync([input.Enquiry], ct))!;
        return await begin.WithinAsync(db, new(input.By, input.Act, DealOrigin.Enquiry, input.Enquiry.Value, enquiry.Listing, enquiry.Asker), ct);
    }
}
