using CarbonTech.Exchange.Notifications;

namespace CarbonTech.Exchange.Web.Notifications;

internal static class NotificationsDoor
{
    internal static IServiceCollection AddNotificationsDoor(this IServiceCollection services) =>
        services.AddSingleton<SiteAddress>().AddSingleton<IMailWriter, NoticeMailWriter>();
}
