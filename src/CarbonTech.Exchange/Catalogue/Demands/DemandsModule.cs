using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Demands and the listings that answer them.</summary>
internal static class DemandsModule
{
    internal static IServiceCollection AddDemands(this IServiceCollection services) => services
        .AddSingleton<DraftDemand>().AddSingleton<ChangeDemand>().AddSingleton<SubmitDemand>().AddSingleton<CloseDemand>().AddSingleton<ReopenDemand>()
        .AddSingleton<OpenDemand>().AddSingleton<ReturnDemand>().AddSingleton<RefuseDemand>().AddSingleton<ExpireDemand>().AddSingleton<IWorker, DemandWorker>()
        .AddSingleton<SendResponse>().AddSingleton<NoteResponse>().AddSingleton<DeclineResponse>().AddSingleton<TakeResponse>().AddSingleton<ResumeResponse>().AddSingleton<WithdrawResponse>()
        .AddSingleton<ReadDemands>().AddSingleton<ReadDemand>().AddSingleton<ReadMyDemands>().AddSingleton<ReadResponses>().AddSingleton<FindOffers>();
}
