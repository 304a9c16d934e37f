using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Web;

public static partial class Paths
{
    public const string Sessions = "/sessions";
    public const string NewSession = "/sessions/new";
    public const string MyLots = "/my/lots";
    public const string QualificationDesk = "/desk/registrations";
    public const string NewRules = "/rules/new";

    public static string Session(SessionId id) => $"/sessions/{id}";

    public static string SessionAct(SessionId id, string act) => $"/sessions/{id}/{act}";

    public static string Rules(string version) => $"/rules/{Uri.EscapeDataString(version)}";

    /// <summary>A lot at every time of its life: its papers before, the live room while it runs, the result afterwards.</summary>
    public static string Lot(LotId id) => $"/lots/{id}";

    public static string LotAct(LotId id, string act) => $"/lots/{id}/{act}";

    public static string LotLive(LotId id, string culture, int version) => $"/lots/{id}/live?culture={culture}&v={version}";

    public static string LotPaper(LotId id, string digest) => $"/lots/{id}/papers/{digest}";

    public static string Registration(RegistrationId id) => $"/registrations/{id}";

    public static string RegistrationAct(RegistrationId id, string act) => $"/registrations/{id}/{act}";

    public static string RegistrationPaper(RegistrationId id, string digest) => $"/registrations/{id}/papers/{digest}";

    /// <summary>The bill of a deposit.</summary>
    public static string DepositBill(PaymentRequestId id) => $"/payments/{id}";

    public static string DealOfLot(DealId id) => $"/deals/{id}";
}
