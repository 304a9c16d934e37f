using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A deal was opened from an answered enquiry, by either side. A door for neighbours only, in the transaction that begins the deal.</summary>
public sealed class MarkTalks
{
    public sealed record Input(Actor By, ActId Act, EnquiryId Enquiry, int Seen) : ICommand;

    internal async Task<Result<EnquiryStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct) =>
        (await EnquiryDoor.FindAsync(db, input.By, input.Enquiry, input.Seen, (by, e) => EnquiryDoor.OfOwner(by, e) || EnquiryDoor.OfAsker(by, e), ct))
            .Then(enquiry => enquiry.BeginTalks(db.Now));
}
