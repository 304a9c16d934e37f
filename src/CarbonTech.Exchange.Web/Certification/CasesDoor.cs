using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Certification;

/// <summary>What the pages of bodies and cases need.</summary>
internal static class CasesDoor
{
    public static IServiceCollection AddCasesDoor(this IServiceCollection services) => services
        .AddSingleton<CasePages>().AddSingleton<EvidenceDoor>().AddSingleton<ApprovalSteps>().AddSingleton<IDeskItems, CertificationDeskItems>();
}
