using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Enquiries about listings and their answers, and how often listings are opened.</summary>
internal static class EnquiriesModule
{
    internal static IServiceCollection AddEnquiries(this IServiceCollection services) => services
        .AddSingleton<AskAboutListing>().AddSingleton<AnswerEnquiry>().AddSingleton<DeclineEnquiry>().AddSingleton<WithdrawEnquiry>().AddSingleton<ContinueEnquiry>()
        .AddSingleton<MarkTalks>().AddSingleton<TellOverdue>().AddSingleton<IWorker, OverdueWorker>().AddSingleton<ReadEnquiries>()
        .AddSingleton<CountViews>().AddSingleton<IWorker>(s => s.GetRequiredService<CountViews>());
}
