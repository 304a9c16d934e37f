using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A buyer asks the owner of a listing that is on the market. The owner's clock begins to run. Nobody asks himself; tied parties may, and it shows.</summary>
public sealed class AskAboutListing(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, ListingId Listing, EnquiryPurpose Purpose, string Subject, string Text) : ICommand;

    public Task<Result<EnquiryId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<EnquiryId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.MayBuyFor(input.By.Party)) return EnquiryRefusals.NotABuyer;
        if (await db.Listings.FindAsync([input.Listing], ct) is not { ListedAt: not null } listing) return CatalogueRefusals.NoSuchListing;
        if (listing.Owner == input.By.Party) return EnquiryRefusals.OwnListing;
        if (listing.Status != ListingStatus.Listed) return EnquiryRefusals.NotListed;
        if (await WaitingAsync(db, input.By.Party, listing.Owner, ct) >= EnquiryClock.MostPerOwnerAndDay) return EnquiryRefusals.TooMany(EnquiryClock.MostPerOwnerAndDay);
        var tied = await Tied.BetweenAsync(db, input.By.Party, listing.Owner, ct);
        if (!Enquiry.Ask(Id.New<EnquiryId>(), listing, input.By, input.Purpose, input.Subject, input.Text, tied, db.Now).Is(out var enquiry, out var no)) return no;
        db.Enquiries.Add(enquiry);
        db.EnquiryMessages.AddRange(enquiry.Added);
        return enquiry.Id;
    }

    /// <summary>Asked today and not answered; one that was taken back counts, or the limit would limit nothing.</summary>
    private static Task<int> WaitingAsync(ExchangeDb db, PartyId asker, PartyId owner, CancellationToken ct)
    {
        var morning = EnquiryClock.DayBegan(db.Now);
        return db.Enquiries.CountAsync(e => e.Asker == asker && e.Owner == owner && e.AskedAt >= morning && (e.Status == EnquiryStatus.Asked || e.Status == EnquiryStatus.Withdrawn), ct);
    }
}
