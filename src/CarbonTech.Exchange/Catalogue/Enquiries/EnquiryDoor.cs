using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>How a use case gets at the enquiry that it changes: there, of the right side, and as the person saw it.</summary>
internal static class EnquiryDoor
{
    /// <summary>May answer: publishers of the listing's owner.</summary>
    public static bool OfOwner(Actor by, Enquiry enquiry) => by.MaySellFor(enquiry.Owner);

    /// <summary>May ask and withdraw: buyers of the party that asked.</summary>
    public static bool OfAsker(Actor by, Enquiry enquiry) => by.MayBuyFor(enquiry.Asker);

    public static async Task<Result<Enquiry>> FindAsync(ExchangeDb db, Actor by, EnquiryId id, int? seen, Func<Actor, Enquiry, bool> side, CancellationToken ct)
    {
        if (await db.Enquiries.FindAsync([id], ct) is not { } enquiry) return EnquiryRefusals.NoSuchEnquiry;
        if (!OfOwner(by, enquiry) && !OfAsker(by, enquiry) && by.Party != enquiry.Owner && by.Party != enquiry.Asker) return EnquiryRefusals.NoSuchEnquiry;
        if (!side(by, enquiry)) return EnquiryRefusals.NotYours;
        return seen is { } version && version != enquiry.Version ? KernelRefusals.ChangedMeanwhile : enquiry;
    }
}
