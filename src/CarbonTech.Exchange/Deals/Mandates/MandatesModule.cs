using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Deals;

/// <summary>Mandates and introductions.</summary>
internal static class MandatesModule
{
    internal static IServiceCollection AddMandates(this IServiceCollection services) => services
        .AddSingleton<ProposeMandate>().AddSingleton<SignMandate>().AddSingleton<DeclineMandate>().AddSingleton<WithdrawMandate>().AddSingleton<TerminateMandate>()
        .AddSingleton<EndMandate>().AddSingleton<IntroduceParties>().AddSingleton<ObjectToIntroduction>().AddSingleton<ReadMandates>().AddSingleton<ReadIntroductions>()
        .AddSingleton<ReadBoard>().AddSingleton<ReadSubjects>().AddSingleton<IWorker, MandateWorker>().AddSingleton<IVerifier, VerifyMandates>()
        .AddNamedFiles("Introductions", db => db.Introductions.Select(i => i.Evidence));
}
