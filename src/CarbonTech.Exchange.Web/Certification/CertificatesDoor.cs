using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>What the pages of certificates need.</summary>
internal static class CertificatesDoor
{
    public static IServiceCollection AddCertificatesDoor(this IServiceCollection services) =>
        services.AddSingleton<StandingActs>().AddSingleton<ReadListingMarks>().AddSingleton<IDeskItems, CertificatesDeskItems>();
}
