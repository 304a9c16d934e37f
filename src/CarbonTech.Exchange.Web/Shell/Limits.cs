using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>How much one visitor may ask: by person when signed in, by address otherwise. What is too much answers 429 with the time to wait.</summary>
internal static class Limits
{
    /// <summary>Attempts to sign in, register or ask for a link, always by address: nobody is signed in yet.</summary>
    public const string Attempts = "attempts";

    /// <summary>Bids.</summary>
    public const string Bids = "bids";

    /// <summary>Live streams that are open at once.</summary>
    public const string Streams = "streams";

    /// <summary>The public programming interface.</summary>
    public const string Api = "api";

    internal static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<Settings>>((options, settings) => Set(options, settings.Value));
        return services;
    }

    private static void Set(RateLimiterOptions options, Settings settings)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(10);
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Attempts, context => Window(Address(context), settings.SignInsPerMinute));
        options.AddPolicy(Bids, context => Window(Visitor(context), settings.BidsPerMinute));
        options.AddPolicy(Api, context => Window(Visitor(context), settings.QueriesPerMinute));
        options.AddPolicy(Streams, context => RateLimitPartition.GetConcurrencyLimiter(
            Visitor(context), key => new ConcurrencyLimiterOptions { PermitLimit = IsPerson(key) ? settings.StreamsPerPerson : settings.StreamsPerAddress }));
    }

    private static RateLimitPartition<string> Window(string key, int most) => RateLimitPartition.GetSlidingWindowLimiter(
        key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });

    private static string Visitor(HttpContext context) =>
        context.RequestServices.GetRequiredService<CurrentActor>().Actor is { IsSignedIn: true } actor ? $"person {actor.Person}" : Address(context);

    private static string Address(HttpContext context) => $"address {context.Connection.RemoteIpAddress}";

    private static bool IsPerson(string key) => key.StartsWith("person", StringComparison.Ordinal);
}
