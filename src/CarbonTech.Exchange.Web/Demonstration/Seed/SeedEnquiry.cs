using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>An invented enquiry: asked so many days ago, and what became of it so many hours after.</summary>
internal sealed record SeedEnquiry(
    string Key, string Asker, string Listing, EnquiryPurpose Purpose, string Subject, string Text, int Age, EnquiryStatus Fate, string? Reply, int? After, DeclineReason? Reason,
    IReadOnlyList<IReadOnlyList<string>> Thread);
