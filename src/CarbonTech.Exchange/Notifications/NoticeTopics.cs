namespace CarbonTech.Exchange.Notifications;

/// <summary>Which topic a kind of notice belongs to: the tens of its number say it; what has no room left among the sixties stands in the
/// hundred and twenties.</summary>
public static class NoticeTopics
{
    private const int MoreOfCertification = 12;

    public static NoticeTopic Of(NoticeKind kind) => (int)kind / 10 is var tens && tens == MoreOfCertification ? NoticeTopic.Certification : (NoticeTopic)(tens + 1);
}
