using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web;

public static partial class Paths
{
    /// <summary>Cases: an applicant's own, a body's desk, the operator's view of all.</summary>
    public const string Certification = "/certification";

    /// <summary>Approved bodies, for everyone.</summary>
    public const string Bodies = "/bodies";
    public const string Approvals = "/operator/bodies";

    public static string CasesOf(CaseSide side, CaseStatus? status = null, int page = 1) =>
        $"{Certification}?side={side}{(status is { } s ? $"&status={s}" : "")}{(page > 1 ? $"&page={page}" : "")}";

    public static string ApplyForCase(ListingId listing, string? scheme = null) => $"/listings/{listing}/certification{(scheme is null ? "" : $"?scheme={Uri.EscapeDataString(scheme)}")}";

    public static string Case(CaseId id) => $"/certification/{id}";

    public static string CaseDeed(CaseId id, string deed) => $"/certification/{id}/{deed}";

    public static string CaseItem(CaseId id, string item) => $"/certification/{id}/items/{Uri.EscapeDataString(item)}";

    public static string CaseFile(CaseId id, string digest) => $"/certification/{id}/evidence/{digest}";

    public static string Nonconformity(CaseId id, int number) => $"/certification/{id}/nonconformities/{number}";

    public static string NonconformityAct(CaseId id, int number, string act) => $"/certification/{id}/nonconformities/{number}/{act}";

    public static string ApprovalsOf(PartyId body) => $"/operator/bodies/{body}";

    public static string Approval(PartyId body, ApprovalId id, string act) => $"/operator/bodies/{body}/{id}/{act}";
}
