using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A deal was opened from an answered enquiry, by either side, or anew after talks that came to nothing. A door for neighbours only, in the transaction that begins the deal.</summary>
public sealed class MarkTalks
{
    /// <param name="Again">The former talks came to nothing, which the neighbour knows.</param>
    public sealed record Input(Actor By, ActId Act, EnquiryId Enquiry, int Seen, bool Again = false) : ICommand;

    internal async Task<Result<EnquiryStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct) =>
        (await EnquiryDoor.FindAsync(db, input.By, input.Enquiry, input.Seen, (by, e) => EnquiryDoor.OfOwner(by, e) || EnquiryDoor.OfAsker(by, e), ct))
            .Then(enquiry => input.Again ? enquiry.TalkAgain(db.Now) : enquiry.BeginTalks(db.Now));
}
