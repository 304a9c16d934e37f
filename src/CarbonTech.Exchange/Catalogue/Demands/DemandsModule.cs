using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Demands and the listings that answer them.</summary>
internal static class DemandsModule
{
    internal static IServiceCollection AddDemands(this IServiceCollection services) => services;
}
