using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>Offers and counter-offers up to the agreement.</summary>
internal static class OffersModule
{
    internal static IServiceCollection AddOffers(this IServiceCollection services) => services
        .AddSingleton<MakeOffer>().AddSingleton<AcceptOffer>().AddSingleton<DeclineOffer>().AddSingleton<WithdrawOffer>().AddSingleton<MindOffer>().AddSingleton<ReadOffers>()
        .AddSingleton<IVerifier, VerifyOffers>();
}
