using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Enquiries about listings and their answers.</summary>
internal static class EnquiriesModule
{
    internal static IServiceCollection AddEnquiries(this IServiceCollection services) => services;
}
