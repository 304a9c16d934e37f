using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>The contract's text and its signatures.</summary>
internal static class ContractsModule
{
    internal static IServiceCollection AddContracts(this IServiceCollection services) => services;
}
