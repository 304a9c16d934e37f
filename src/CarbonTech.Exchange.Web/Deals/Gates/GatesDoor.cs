using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What the pages of gates and contracts need.</summary>
internal static class GatesDoor
{
    internal static IServiceCollection AddGatesDoor(this IServiceCollection services) => services
        .AddSingleton<DealFileDoor>().AddSingleton<GateActs>().AddSingleton<DealNames>().AddSingleton<ContractDocument>().AddSingleton<IDeskItems, GatesDeskItems>();
}
