using CarbonTech.Exchange.Web.Deals.Offers;
using CarbonTech.Exchange.Web.Deals.Rooms;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What the pages of talks, rooms and offers need.</summary>
internal static class RoomsDoor
{
    public static IServiceCollection AddRoomsDoor(this IServiceCollection services) => services
        .AddSingleton<RoomReader>().AddSingleton<EndReader>().AddSingleton<OffersReader>().AddSingleton<IDeskItems, DealDeskItems>();
}
