using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>What law asks for between agreement and contract.</summary>
internal static class GatesModule
{
    internal static IServiceCollection AddGates(this IServiceCollection services) => services
        .AddSingleton<OpenGates>().AddSingleton<LayGates>().AddSingleton<PassGates>().AddSingleton<AnswerGate>().AddSingleton<CheckNotice>().AddSingleton<ReopenGate>()
        .AddSingleton<ReadGates>().AddSingleton<ReadDealDesk>().AddFollower<NoticeGateFollower>()
        .AddNamedFiles("GateAnswers", db => db.GateAnswers.Select(a => a.Files), files => files.Select(f => f.Digest));
}
