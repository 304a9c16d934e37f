using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Certification;

/// <summary>Certificates and their standing.</summary>
internal static class CertificatesModule
{
    internal static IServiceCollection AddCertificates(this IServiceCollection services) => services
        .AddSingleton<IssueCertificate>().AddSingleton<SuspendCertificate>().AddSingleton<ResumeCertificate>().AddSingleton<WithdrawCertificate>().AddSingleton<TerminateCertificate>()
        .AddSingleton<ExpireCertificate>().AddSingleton<RemindExpiry>().AddSingleton<IWorker, CertificateWorker>()
        .AddSingleton<ReadCertificates>().AddSingleton<CertificateMarks>().AddSingleton<PrintCertificate>().AddSingleton<VerifyCertificates>().AddSingleton<IVerifier>(s => s.GetRequiredService<VerifyCertificates>());
}
