using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web;

/// <summary>Public notices and objections.</summary>
public static partial class Paths
{
    public const string PublicNotices = "/notices";
    public const string Objections = "/operator/objections";

    public static string PublicNoticesOver(int page = 1) => $"{PublicNotices}?over=true&page={page}";

    public static string PublicNotice(PublicNoticeId id) => $"{PublicNotices}/{id}";

    public static string BeginNotice(ListingId listing) => $"/my/listings/{listing}/notice";

    public static string ObjectToNotice(PublicNoticeId id) => $"{PublicNotices}/{id}/object";

    public static string AnswerObjection(PublicNoticeId id, ObjectionId objection) => $"{PublicNotices}/{id}/objections/{objection}";

    public static string WithdrawNotice(PublicNoticeId id) => $"{PublicNotices}/{id}/withdraw";

    public static string NoticePaper(PublicNoticeId id, string digest) => $"{PublicNotices}/{id}/papers/{digest}";
}
