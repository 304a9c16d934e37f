using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CarbonTech.Exchange.Web.Auctions.Room;

/// <summary>The room's services and its rate of bids per person.</summary>
internal static class RoomDoor
{
    public const string BidRate = "bids";

    /// <summary>Setting <c>Exchange:BidsPerSecond</c>: bids per second and person, 5 unless said, 0 for no limit.</summary>
    public static IServiceCollection AddRoom(this IServiceCollection services, IConfiguration configuration)
    {
        var perSecond = configuration.GetValue("Exchange:BidsPerSecond", 5);
        services.AddSingleton<RoomHub>();
        services.Configure<RateLimiterOptions>(o => o.AddPolicy(BidRate, context => perSecond == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perSecond * 4,
                TokensPerPeriod = perSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            })));
        return services;
    }
}
