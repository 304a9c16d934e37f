using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>The deal room: stages before the agreement, non-disclosure, files by tier, messages, tasks.</summary>
internal static class RoomsModule
{
    internal static IServiceCollection AddRooms(this IServiceCollection services) => services;
}
