using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Who asked takes the enquiry back before it was answered.</summary>
public sealed class WithdrawEnquiry(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, EnquiryId Enquiry, int Seen) : ICommand;

    public Task<Result<EnquiryStatus>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<EnquiryStatus>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!(await EnquiryDoor.FindAsync(db, input.By, input.Enquiry, input.Seen, EnquiryDoor.OfAsker, ct)).Is(out var enquiry, out var no)) return no;
        return enquiry.Withdraw(db.Now);
    }
}
