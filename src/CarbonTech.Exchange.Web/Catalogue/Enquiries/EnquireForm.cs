using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Catalogue.Enquiries;

/// <summary>The form of a question about a listing.</summary>
public sealed class EnquireForm
{
    public ActId ActId { get; set; }

    public EnquiryPurpose? Purpose { get; set; }

    public string? Subject { get; set; }

    public string? Text { get; set; }

    internal AskAboutListing.Input For(Actor by, ListingId listing) => new(by, ActId, listing, Purpose ?? default, Subject ?? "", Text?.ReplaceLineEndings("\n") ?? "");
}
