using System.Globalization;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Deals;

/// <summary>The words that a mandate's text uses for codes. They are part of what is signed, so they stand here and not at the door.</summary>
internal static class MandateWords
{
    internal static string Zh(Grade grade) => grade switch { Grade.Junior => "初级技术经理人", Grade.Middle => "中级技术经理人", Grade.Senior => "高级技术经理人" };

    internal static string En(Grade grade) => grade switch { Grade.Junior => "junior technology broker", Grade.Middle => "intermediate technology broker", Grade.Senior => "senior technology broker" };

    internal static string Zh(MandateSubject subject) => subject switch { MandateSubject.Listing => "成果", MandateSubject.Demand => "技术需求", MandateSubject.Need => "需要" };

    internal static string En(MandateSubject subject) => subject switch { MandateSubject.Listing => "listing", MandateSubject.Demand => "technology demand", MandateSubject.Need => "following" };

    internal static string Zh(TieKind kind) => kind switch
    {
        TieKind.Control => "控制", TieKind.Holding => "持股", TieKind.Staff => "人员任职", TieKind.Family => "亲属", TieKind.SameRepresentative => "同一法定代表人",
        TieKind.SamePayer => "同一付款人", TieKind.SameIdentifier => "同一标识",
    };

    internal static string En(TieKind kind) => kind switch
    {
        TieKind.Control => "control", TieKind.Holding => "shareholding", TieKind.Staff => "staff", TieKind.Family => "family", TieKind.SameRepresentative => "same representative",
        TieKind.SamePayer => "same payer", TieKind.SameIdentifier => "same identifier",
    };

    internal static string RatesZh(CommissionTerms terms) => terms.Tiers.Count == 1
        ? $"合同价款的 {Percent(terms.Tiers[0].BasisPoints)}%"
        : string.Join("，", terms.Tiers.Select(t => t.From.Minor == 0 ? $"合同价款起始部分 {Percent(t.BasisPoints)}%" : $"超过 {Yuan(t)} 元的部分 {Percent(t.BasisPoints)}%")) + "，分段累进";

    internal static string RatesEn(CommissionTerms terms) => terms.Tiers.Count == 1
        ? $"{Percent(terms.Tiers[0].BasisPoints)} % of the contract price"
        : string.Join(", ", terms.Tiers.Select(t => t.From.Minor == 0 ? $"{Percent(t.BasisPoints)} % of the first part of the contract price" : $"{Percent(t.BasisPoints)} % of the part above CNY {Yuan(t)}"));

    internal static string PayersZh(CommissionTerms terms) => terms.Payer switch
    {
        CommissionPayer.Seller => "转让（许可）方承担",
        CommissionPayer.Buyer => "受让（被许可）方承担",
        CommissionPayer.Split => $"双方分担，其中转让（许可）方 {Percent(terms.SellerShare)}%，受让（被许可）方 {Percent(10_000 - terms.SellerShare)}%",
    };

    internal static string PayersEn(CommissionTerms terms) => terms.Payer switch
    {
        CommissionPayer.Seller => "the seller or licensor",
        CommissionPayer.Buyer => "the buyer or licensee",
        CommissionPayer.Split => $"both sides: {Percent(terms.SellerShare)} % by the seller or licensor, {Percent(10_000 - terms.SellerShare)} % by the buyer or licensee",
    };

    private static string Percent(int basisPoints) => (basisPoints / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Yuan(CommissionTier tier) => tier.From.Major.ToString("#,0.##", CultureInfo.InvariantCulture);
}
