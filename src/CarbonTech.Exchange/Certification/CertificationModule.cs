using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Certification;

/// <summary>Third-party testing, evaluation, verification and certification.</summary>
internal static class CertificationModule
{
    internal static IServiceCollection AddCertification(this IServiceCollection services) => services.AddBodies().AddCases().AddCertificates();
}
