using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Certification;

/// <summary>Cases from the application to the decision.</summary>
internal static class CasesModule
{
    internal static IServiceCollection AddCases(this IServiceCollection services) => services;
}
