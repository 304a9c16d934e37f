using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Insight;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Search;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange;

/// <summary>The exchange as services: one line per module.</summary>
public static class ExchangeModule
{
    /// <summary>Adds every use case, follower and worker as singletons. The host supplies <see cref="IDatabase"/>, <see cref="TimeProvider"/> and the ports.</summary>
    public static IServiceCollection AddExchange(this IServiceCollection services) => services
        .AddKernel()
        .AddCatalogue()
        .AddCertification()
        .AddSearch()
        .AddMembership()
        .AddPayments()
        .AddDeals()
        .AddBidding()
        .AddSessions()
        .AddNotifications()
        .AddInsight();
}
