using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Insight;

/// <summary>Counting what is, for everyone and for those who have to act.</summary>
internal static class InsightModule
{
    internal static IServiceCollection AddInsight(this IServiceCollection services) => services
        .AddSingleton<ReadFigures>().AddSingleton<ReadFloor>().AddSingleton<ReadResults>().AddSingleton<ReadWaiting>().AddSingleton<ReadStuck>().AddSingleton<ReadBillSubjects>().AddSingleton<ReadInterest>();
}
