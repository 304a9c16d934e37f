using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The owner of the listing declines, with a structured reason.</summary>
public sealed class DeclineEnquiry(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, EnquiryId Enquiry, int Seen, Declining Why) : ICommand;

    public Task<Result<EnquiryStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<EnquiryStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await EnquiryDoor.FindAsync(db, input.By, input.Enquiry, input.Seen, EnquiryDoor.OfOwner, ct)).Is(out var enquiry, out var no)) return no;
        return enquiry.Decline(input.Why, db.Now);
    }
}
