using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Certification;

/// <summary>Bodies with their approved scopes, and the schemes by which they work.</summary>
internal static class BodiesModule
{
    internal static IServiceCollection AddBodies(this IServiceCollection services) => services
        .AddSingleton<ApproveBody>().AddSingleton<ChangeApproval>().AddSingleton<SuspendApproval>().AddSingleton<ResumeApproval>().AddSingleton<WithdrawApproval>()
        .AddSingleton<ReadBodies>();
}
