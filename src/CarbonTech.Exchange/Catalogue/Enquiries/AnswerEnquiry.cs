using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>The owner of the listing answers, late or not; the thread is open from then on.</summary>
public sealed class AnswerEnquiry(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, EnquiryId Enquiry, int Seen, string Text) : ICommand;

    public Task<Result<EnquiryStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<EnquiryStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await EnquiryDoor.FindAsync(db, input.By, input.Enquiry, input.Seen, EnquiryDoor.OfOwner, ct)).Is(out var enquiry, out var no)) return no;
        if (!enquiry.Answer(input.By, input.Text, db.Now).Is(out var status, out no)) return no;
        db.EnquiryMessages.AddRange(enquiry.Added);
        return status;
    }
}
