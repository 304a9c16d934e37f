using CarbonTech.Exchange.Web.Auctions.Live;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>What the pages of sessions need.</summary>
internal static class AuctionsDoor
{
    public static IServiceCollection AddAuctionsDoor(this IServiceCollection services) => services
        .AddSingleton<RoomFragment>().AddSingleton<Rooms>().AddHostedService(s => s.GetRequiredService<Rooms>()).AddSingleton<RoomStreams>()
        .AddSingleton<LotDoor>().AddSingleton<RegistrationDoor>().AddSingleton<PaperDoor>().AddSingleton<SellerChoices>();
}
