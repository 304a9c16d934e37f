using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>Mandates, introductions and the grades of brokers.</summary>
internal static class MandatesModule
{
    internal static IServiceCollection AddMandates(this IServiceCollection services) => services;
}
