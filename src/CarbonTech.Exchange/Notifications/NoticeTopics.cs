namespace CarbonTech.Exchange.Notifications;

/// <summary>Which topic a kind of notice belongs to: the tens of its number say it.</summary>
public static class NoticeTopics
{
    public static NoticeTopic Of(NoticeKind kind) => (NoticeTopic)(((int)kind / 10) + 1);
}
