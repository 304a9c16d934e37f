using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Listings, their screening, holds on rights, and imports.</summary>
internal static class CatalogueModule
{
    internal static IServiceCollection AddCatalogue(this IServiceCollection services) => services
        .AddSingleton<DraftListing>().AddSingleton<ChangeListing>().AddSingleton<SubmitListing>().AddSingleton<WithdrawListing>().AddSingleton<VerifyListing>()
        .AddSingleton<TakeUpListing>().AddSingleton<ListListing>().AddSingleton<ReturnListing>().AddSingleton<RefuseListing>().AddSingleton<SampleListing>()
        .AddSingleton<SuspendListing>().AddSingleton<ResumeListing>().AddSingleton<TransferListing>().AddSingleton<TakeHold>().AddSingleton<ReleaseHold>()
        .AddSingleton<ReadListing>();
}
