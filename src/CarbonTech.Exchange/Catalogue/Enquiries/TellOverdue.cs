using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Tells both sides once that an enquiry was not answered in time. Readers compare the clock; this only makes it known.</summary>
public sealed class TellOverdue(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, EnquiryId Enquiry) : ICommand;

    public Task<Result<EnquiryStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<EnquiryStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSystem) return EnquiryRefusals.NotYours;
        return await db.Enquiries.FindAsync([input.Enquiry], ct) is { } enquiry ? enquiry.TellOverdue(db.Now) : EnquiryRefusals.NoSuchEnquiry;
    }
}
