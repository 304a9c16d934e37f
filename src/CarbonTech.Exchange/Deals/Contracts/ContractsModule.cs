using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>The contract's text and its signatures.</summary>
internal static class ContractsModule
{
    internal static IServiceCollection AddContracts(this IServiceCollection services) => services
        .AddSingleton<DrawContract>().AddSingleton<SignContract>().AddSingleton<RegisterContract>().AddSingleton<ReadContract>().AddSingleton<IVerifier, VerifyContracts>()
        .AddNamedFiles("DealContracts", db => db.DealContracts.Select(c => new { c.SellerSignature, c.BuyerSignature }), c => [c.SellerSignature?.File?.Digest, c.BuyerSignature?.File?.Digest]);
}
