using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web;

/// <summary>Enquiries about listings.</summary>
public static partial class Paths
{
    public const string Enquiries = "/enquiries";
    public const string MyEnquiries = "/enquiries?box=out";

    public static string Enquire(ListingId id) => $"/listings/{id}/enquire";

    public static string Enquiry(EnquiryId id) => $"/enquiries/{id}";

    public static string Enquiry(EnquiryId id, string verb) => $"/enquiries/{id}/{verb}";
}
