using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Everything that only a demonstration has, or nothing of it.</summary>
internal static class DemonstrationModule
{
    /// <summary>Reads <c>Exchange:Demonstration</c>. Call it after the clock of the real market was registered: a demonstration puts its own in its place.</summary>
    internal static IServiceCollection AddDemonstration(this IServiceCollection services, IConfiguration configuration)
    {
        if (!DemonstrationMode.Asked(configuration))
        {
            return services.AddSingleton(new DemonstrationMode(null)).Configure<MvcOptions>(o => o.Conventions.Add(new NoDemonstration()));
        }

        services.AddSingleton<ReadNextMoment>();
        var data = Path.GetFullPath(configuration["Exchange:Data"] ?? "data");
        services.AddSingleton(new DemonstrationClock(Path.Combine(data, "clock"), TimeProvider.System));
        services.AddSingleton(s => new DemonstrationMode(s.GetRequiredService<DemonstrationClock>()));
        services.AddSingleton<Seeder>().AddSingleton<IBeforeWorkers>(s => s.GetRequiredService<Seeder>());
        return services.Replace(ServiceDescriptor.Singleton<TimeProvider>(s => s.GetRequiredService<DemonstrationClock>()));
    }
}
