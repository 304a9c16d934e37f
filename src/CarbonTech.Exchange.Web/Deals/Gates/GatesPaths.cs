using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Web;

/// <summary>Gates and contract of a deal.</summary>
public static partial class Paths
{
    public static string DealGates(DealId id) => $"{Deals}/{id}/gates";

    public static string DealGate(DealId id, GateId gate) => $"{Deals}/{id}/gates/{gate}";

    public static string DealGateReopen(DealId id, GateId gate) => $"{Deals}/{id}/gates/{gate}/reopen";

    public static string DealGateNotice(DealId id, GateId gate) => $"{Deals}/{id}/gates/{gate}/notice";

    public static string DealGateFile(DealId id, GateId gate, string digest) => $"{Deals}/{id}/gates/{gate}/files/{digest}";

    public static string DealContract(DealId id) => $"{Deals}/{id}/contract";

    public static string DealContractSign(DealId id) => $"{Deals}/{id}/contract/sign";

    public static string DealContractRecordal(DealId id) => $"{Deals}/{id}/contract/recordal";

    public static string DealContractPdf(DealId id) => $"{Deals}/{id}/contract.pdf";

    public static string DealContractFile(DealId id, string digest) => $"{Deals}/{id}/contract/files/{digest}";
}
