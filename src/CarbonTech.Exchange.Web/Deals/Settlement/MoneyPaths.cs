using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Web.Deals;

namespace CarbonTech.Exchange.Web;

/// <summary>The money of a deal.</summary>
public static partial class Paths
{
    public const string DealCertificates = "/deal-certificates";
    public const string OperatorDealCertificates = "/operator/deal-certificates";

    public static string DealMoney(DealId id) => $"{Deals}/{id}/money";

    public static string DealCertificate(string number) => $"{DealCertificates}/{number}";

    public static string DealCertificatePrint(DealId id) => $"{Deals}/{id}/certificate.pdf";

    public static string DealCertificateAct(DealId id, string act) => $"{Deals}/{id}/certificate/{act}";

    public static string DealCertificateDesk(DealCertificateId id, string? act = null) => $"{OperatorDealCertificates}/{id}{(act is null ? "" : "/" + act)}";

    public static string DealPaper(DealId id, SettlementPaperId paper) => $"{Deals}/{id}/money/papers/{paper}";

    /// <summary>One act on one row of a deal: its page and where it is posted to.</summary>
    public static string DealMoney(DealId id, MoneyAct act, Guid row) => $"{Deals}/{id}/money/{act.ToString().ToLowerInvariant()}/{row:N}";
}
