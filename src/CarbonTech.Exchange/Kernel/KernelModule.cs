using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Kernel.Journal;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Kernel;

internal static class KernelModule
{
    internal static IServiceCollection AddKernel(this IServiceCollection services)
    {
        services.AddSingleton<Bell>().AddSingleton<Dbs>().AddSingleton<Lease>().AddSingleton<JournalReader>().AddSingleton<ParkedFacts>().AddSingleton<FollowAgain>().AddSingleton<ReadParked>().AddSingleton<VerifyJournal>().AddSingleton<JobDesk>();
        services.AddSingleton<IVerifier>(s => s.GetRequiredService<VerifyJournal>()).AddSingleton<IVerifier, VerifyPresence>();
        return services.AddSingleton<IWorker, Sealer>().AddSingleton<IWorker, JobRunner>();
    }

    /// <summary>Registers a follower of the journal with the worker that leads it.</summary>
    internal static IServiceCollection AddFollower<TFollower>(this IServiceCollection services)
        where TFollower : class, IFollower
    {
        services.AddSingleton<TFollower>();
        return services.AddSingleton<IWorker>(s => ActivatorUtilities.CreateInstance<FollowerWorker>(s, (IFollower)s.GetRequiredService<TFollower>()));
    }
}
