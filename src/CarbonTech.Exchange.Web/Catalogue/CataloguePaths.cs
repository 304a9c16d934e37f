using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web;

/// <summary>Listings, their owners' workbench, imports, and the screening desk.</summary>
public static partial class Paths
{
    public const string MyListings = "/my/listings";
    public const string NewListing = "/my/listings/new";
    public const string MyImports = "/my/imports";
    public const string ImportTemplate = "/my/imports/template.csv";
    public const string ImportGuide = "/my/imports/columns.csv";
    public const string Screening = "/operator/screening";

    public static string Listing(ListingId id) => $"/listings/{id}";

    public static string EditListing(ListingId id) => $"/my/listings/{id}";

    public static string EditListing(ListingId id, string verb) => $"/my/listings/{id}/{verb}";

    public static string Import(ImportId id) => $"/my/imports/{id}";

    public static string Import(ImportId id, string verb) => $"/my/imports/{id}/{verb}";

    public static string Screen(ListingId id) => $"/operator/screening/{id}";

    public static string Screen(ListingId id, string verb) => $"/operator/screening/{id}/{verb}";
}
