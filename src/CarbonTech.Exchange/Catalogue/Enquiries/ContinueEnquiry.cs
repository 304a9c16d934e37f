using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Either side writes on after the answer.</summary>
public sealed class ContinueEnquiry(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, EnquiryId Enquiry, string Text) : ICommand;

    public Task<Result<EnquiryStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<EnquiryStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await EnquiryDoor.FindAsync(db, input.By, input.Enquiry, null, (by, e) => EnquiryDoor.OfOwner(by, e) || EnquiryDoor.OfAsker(by, e), ct)).Is(out var enquiry, out var no)) return no;
        if (!enquiry.Continue(input.By, input.Text, db.Now).Is(out var status, out no)) return no;
        db.EnquiryMessages.AddRange(enquiry.Added);
        return status;
    }
}
