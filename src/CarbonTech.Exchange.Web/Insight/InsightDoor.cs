using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Insight;

internal static class InsightDoor
{
    internal static IServiceCollection AddInsightDoor(this IServiceCollection services) => services.AddSingleton<IDeskItems, WaitingDesk>().AddSingleton<SearchExamples>().AddSingleton<HomeReader>();
}
