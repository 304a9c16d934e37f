namespace CarbonTech.Exchange.Insight;

/// <summary>After how many calendar days without a step a thing counts as stuck, by the status in which it stands: parameters of this exchange, none of
/// them a rule of law.</summary>
public static class StuckLimits
{
    private const int Otherwise = 15;

    private static readonly Dictionary<string, int> Days = new()
    {
        ["ListingStatus.Submitted"] = 5, ["ListingStatus.Screening"] = 5, ["DemandStatus.Submitted"] = 5, ["EnquiryStatus.Asked"] = 15, ["PublicNoticeStatus.Objected"] = 15,
        ["CaseStatus.Applied"] = 10, ["CaseStatus.ApplicationReview"] = 15, ["CaseStatus.Evaluation"] = 60, ["CaseStatus.Review"] = 20, ["CaseStatus.Decision"] = 10,
        ["MandateStatus.Proposed"] = 10,
        ["DealStatus.Opened"] = 14, ["DealStatus.Nda"] = 14, ["DealStatus.DueDiligence"] = 30, ["DealStatus.Negotiation"] = 30, ["DealStatus.Agreed"] = 3, ["DealStatus.Gates"] = 30,
        ["DealStatus.Contract"] = 10, ["DealStatus.Performance"] = 60, ["DealStatus.Disputed"] = 15,
        ["MilestoneStatus.Reported"] = 15, ["DueStatus.Stated"] = 5, ["PayoutStatus.Proposed"] = 3, ["PayoutStatus.Ordered"] = 3, ["DealCertificateStatus.Proposed"] = 3,
    };

    /// <param name="stage">The status as <c>Type.Member</c>.</param>
    public static int Of(string stage) => Days.GetValueOrDefault(stage, Otherwise);
}
