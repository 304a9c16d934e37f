using CarbonTech.Exchange.Notifications;

namespace CarbonTech.Exchange.Web;

/// <summary>The inbox.</summary>
public static partial class Paths
{
    public const string Inbox = "/inbox";
    public const string InboxReadAll = "/inbox/read";
    public const string InboxMails = "/inbox/mails";

    /// <summary>Marks the notice as read and leads to the thing it is about.</summary>
    public static string Notice(NoticeId id) => $"{Inbox}/{id}";

    public static string InboxBefore(DateTimeOffset at) => $"{Inbox}?before={at.UtcTicks}";
}
