using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Certification;

/// <summary>Certificates and their standing.</summary>
internal static class CertificatesModule
{
    internal static IServiceCollection AddCertificates(this IServiceCollection services) => services.AddSingleton<IssueCertificate>();
}
