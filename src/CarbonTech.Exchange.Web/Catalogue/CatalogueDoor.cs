using CarbonTech.Exchange.Web.Catalogue.Demands;
using CarbonTech.Exchange.Web.Catalogue.Enquiries;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>What the catalogue's pages need beside its use cases.</summary>
internal static class CatalogueDoor
{
    public static IServiceCollection AddCatalogueDoor(this IServiceCollection services) => services
        .AddSingleton<EditListing>().AddSingleton<Verdicts>().AddSingleton<ListingHolds>().AddSingleton<IDeskItems, CatalogueDeskItems>()
        .AddSingleton<EditDemand>().AddSingleton<DemandPages>().AddSingleton<DemandDesks>().AddSingleton<EnquiryDesk>().AddSingleton<IDeskItems, DemandDeskItems>().AddSingleton<IDeskItems, EnquiryDeskItems>();
}
