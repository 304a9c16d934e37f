using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Public notices (公示) and objections.</summary>
internal static class PublicNoticesModule
{
    internal static IServiceCollection AddPublicNotices(this IServiceCollection services) => services
        .AddSingleton<BeginNotice>().AddSingleton<ObjectToNotice>().AddSingleton<AnswerObjection>().AddSingleton<WithdrawNotice>().AddSingleton<PassNotice>()
        .AddSingleton<ReadPublicNotices>().AddSingleton<IWorker, NoticeWorker>()
        .AddNamedFiles("PublicNoticePapers", db => db.PublicNoticePapers.Select(p => p.Digest));
}
