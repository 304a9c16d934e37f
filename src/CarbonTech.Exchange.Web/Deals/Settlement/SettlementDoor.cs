using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

internal static class SettlementDoor
{
    internal static IServiceCollection AddSettlementDoor(this IServiceCollection services) => services
        .AddSingleton<MoneyScene>().AddSingleton<IDeskItems, SettlementDeskItems>();
}
