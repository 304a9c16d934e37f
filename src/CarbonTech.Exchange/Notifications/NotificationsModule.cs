using CarbonTech.Exchange.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Notifications;

/// <summary>Telling people what concerns them.</summary>
internal static class NotificationsModule
{
    internal static IServiceCollection AddNotifications(this IServiceCollection services) => services
        .AddSingleton<ReadInbox>().AddSingleton<MarkNotice>().AddSingleton<MarkAllNotices>().AddSingleton<ChooseMails>()
        .AddFollower<NoticeFollower>().AddSingleton<IWorker, NoticeMailer>();
}
