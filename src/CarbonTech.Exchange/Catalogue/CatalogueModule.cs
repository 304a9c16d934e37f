using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Listings, their screening, holds on rights, and imports.</summary>
internal static class CatalogueModule
{
    internal static IServiceCollection AddCatalogue(this IServiceCollection services) => services
        .AddSingleton<DraftListing>().AddSingleton<ChangeListing>().AddSingleton<SubmitListing>().AddSingleton<WithdrawListing>().AddSingleton<VerifyListing>()
        .AddSingleton<TakeUpListing>().AddSingleton<ListListing>().AddSingleton<ReturnListing>().AddSingleton<RefuseListing>().AddSingleton<SampleListing>()
        .AddSingleton<SuspendListing>().AddSingleton<ResumeListing>().AddSingleton<TransferListing>().AddSingleton<TakeHold>().AddSingleton<ReleaseHold>()
        .AddSingleton<GrantRight>().AddSingleton<ReadRights>()
        .AddSingleton<ReadListing>().AddSingleton<ReadMyListings>().AddSingleton<ReadScreening>()
        .AddSingleton<RemindStale>().AddSingleton<IWorker, FreshnessWorker>().AddSingleton<IWorker, SweepFiles>().AddSingleton<IVerifier, VerifyFiles>().AddImports()
        .AddDemands().AddEnquiries().AddPublicNotices();

    private static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<BeginImport>().AddSingleton<CommitImport>().AddSingleton<CancelImport>().AddSingleton<ReadImports>()
        .AddSingleton<OpenSheets>().AddSingleton(s => new ImportFile(s.GetRequiredService<Dbs>(), s.GetRequiredService<OpenSheets>()))
        .AddNamedFiles("Imports", db => db.Imports.Select(i => i.File))
        .AddSingleton<IJobHandler, CheckRows>().AddSingleton<IJobHandler, WriteRows>();
}
