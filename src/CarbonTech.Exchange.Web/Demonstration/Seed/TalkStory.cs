using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Deals.DealOrigin;
using static CarbonTech.Exchange.Deals.DealSide;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The invented talks: from every origin, in every stage before the gates; what is agreed goes on.</summary>
internal static class TalkStory
{
    private static readonly DealTerms Licence = new()
    {
        DealType = "LIC-PAT-ORD", PaymentMode = "ONCE", Price = Money.Yuan(960_000), PayWithinDays = 15, Territory = "中国境内", TermMonths = 60, Improvements = ImprovementOwner.Each,
        TaxIncluded = true, Settlement = SettlementMode.Supervised, Deliverables = "工艺包与控制程序、操作手册、两次现场培训",
        Acceptance = "按约定性能指标连续运行 72 小时考核，双方签署验收记录。",
    };

    public static IReadOnlyList<TalkPlan> Plans { get; } =
    [
        new("YLUE-C-019", "hanyu-chem", PublicOffer, 1, TalkEnd.Opened, []),
        new("JZ-H2-05", "huilu-motor", Direct, 3, TalkEnd.Opened, []),
        new("JHUT-2026-012", "chengyue-steel", Direct, 5, TalkEnd.HalfSecret, [], Secret: true),
        new("JHUT-2025-011", "shuchuan-pv", Enquiry, 16, TalkEnd.Reading, [], Secret: true),
        new("ZWBE-2025-03", "maoling-cement", Demand, 14, TalkEnd.Reading, [], "hengyuan-tt", Secret: true),
        new("ZZPU-0163", "huilu-motor", PublicOffer, 12, TalkEnd.Offering, Inverter),
        new("YLUE-W-025", "chengyue-steel", Enquiry, 18, TalkEnd.Offering, Slag),
        new("JHUT-2023-042", "shuchuan-pv", Direct, 8, TalkEnd.Offering, Flexible),
        new("ZZPU-0181", "hanyu-chem", Direct, 20, TalkEnd.Terminated, Cracker),
        new("ZZPU-0142", "shuchuan-pv", Direct, 15, TalkEnd.Disputed, [], Secret: true),
        new("YZIM-2025-02", "chengyue-steel", Direct, 26, TalkEnd.Agreed, Shaft, Secret: true),
        new("HLM-2026-03", "changlan-offshore", PublicOffer, 22, TalkEnd.Agreed, Motor),
        new("SCPV-2026-003", "hanyu-chem", Direct, 34, TalkEnd.Agreed, Paste, "hengyuan-tt"),
    ];

    private static IReadOnlyList<TalkOffer> Inverter =>
    [
        new(Buyer, Licence with { Price = Money.Yuan(900_000) }, "用于两款组串式逆变器，年产约 8,000 台；因项目排期，请次日前答复。", Days: 1),
        new(Seller, Licence with { Price = Money.Yuan(1_150_000), Deliverables = "控制算法源码授权使用、半实物仿真模型、两次现场培训" }, "含控制算法的仿真模型，后续升级另议。"),
        new(Buyer, InParts(Licence with { Price = Money.Yuan(1_050_000), Deliverables = "控制算法源码授权使用、半实物仿真模型、两次现场培训" }, ("合同生效", 450_000, 15), ("样机并网测试通过", 600_000, 150)), "改为两期，第二期在样机通过并网测试后支付。"),
    ];

    private static IReadOnlyList<TalkOffer> Slag =>
    [
        new(Buyer, Licence with { Price = Money.Yuan(1_600_000), TermMonths = 9 }, "先按一座 3,200 立方米高炉的冲渣水系统实施。", TakenBack: true),
        new(Buyer, Licence with { Price = Money.Yuan(1_600_000), TermMonths = 96 }, "前一要约的期限误填为 9 个月，已撤回；先按一座 3,200 立方米高炉的冲渣水系统实施。"),
        new(Seller, ByUse(Licence with { Price = Money.Yuan(800_000), TermMonths = 96 }, 300, 6, 120_000), "建议入门费加提成，按新增发电产值计。"),
        new(Buyer, ByUse(Licence with { Price = Money.Yuan(600_000), TermMonths = 96 }, 250, 6, 80_000), "提成比例与最低额请再考虑。"),
        new(Seller, ByUse(Licence with { Price = Money.Yuan(700_000), TermMonths = 96, Improvements = ImprovementOwner.Shared }, 260, 6, 100_000), "防结垢环节的后续改进由双方共有。"),
    ];

    private static IReadOnlyList<TalkOffer> Flexible =>
    [
        new(Buyer, Licence with { PaymentMode = "DEFER", Price = Money.Yuan(520_000), FreeUseMonths = 12, PayWithinDays = 30 }, "申请按先使用后付费方式，先在两个台区试用一年。"),
        new(Seller, Licence with { PaymentMode = "DEFER", Price = Money.Yuan(600_000), FreeUseMonths = 9, PayWithinDays = 30 }, "试用期九个月，期间提供运行数据。"),
    ];

    private static IReadOnlyList<TalkOffer> Cracker =>
    [
        new(Buyer, Licence with { DealType = "LIC-PAT-EXCL", Price = Money.Yuan(5_000_000), TermMonths = 120 }),
        new(Seller, InParts(Licence with { DealType = "LIC-PAT-EXCL", Price = Money.Yuan(8_000_000), TermMonths = 120 }, ("合同生效", 3_000_000, 15), ("中试装置移交", 5_000_000, 240)), "独占许可对应学校全部在研投入。"),
    ];

    private static IReadOnlyList<TalkOffer> Shaft =>
    [
        new(Buyer, Licence with { DealType = "LIC-PAT-EXCL", Price = Money.Yuan(9_000_000), TermMonths = 180, Territory = "江苏省" }, "独占许可限于江苏省。"),
        new(Seller, InParts(Licence with { DealType = "LIC-PAT-EXCL", Price = Money.Yuan(10_800_000), TermMonths = 180, Territory = "江苏省" },
            ("合同生效", 3_800_000, 15), ("工艺包移交并审查通过", 4_000_000, 120), ("竖炉热试车考核合格", 3_000_000, 420)), "分三期，与建设进度对应。"),
    ];

    private static IReadOnlyList<TalkOffer> Paste =>
    [
        new(Buyer, Licence with { Price = Money.Yuan(720_000), Deliverables = "银包铜浆料配方与烧结曲线、细栅印刷参数包、两次产线调试" }, "用于年产 30 吨银包铜浆料的中试线。"),
        new(Seller, Licence with { Price = Money.Yuan(860_000), Deliverables = "银包铜浆料配方与烧结曲线、细栅印刷参数包、两次产线调试" }, "含一年浆料批次跟踪。"),
    ];

    private static IReadOnlyList<TalkOffer> Motor =>
    [
        new(Buyer, Licence with { Price = Money.Yuan(1_500_000), TermMonths = 72 }),
        new(Seller, InParts(Licence with { Price = Money.Yuan(1_700_000), TermMonths = 72 }, ("合同生效", 700_000, 15), ("首批样机型式试验合格", 1_000_000, 120)), "分两期，样机型式试验合格后付清。"),
    ];

    private static DealTerms InParts(DealTerms terms, params (string Milestone, long Yuan, int Days)[] parts) =>
        terms with { PaymentMode = "INSTAL", Instalments = [.. parts.Select(p => new Instalment(Money.Yuan(p.Yuan), p.Milestone, p.Days))] };

    private static DealTerms ByUse(DealTerms terms, int basisPoints, int years, long least) =>
        terms with { PaymentMode = "ROY_ENTRY", Royalty = new("BASE_OUTPUT", "RATE_FIXED", basisPoints, years, Money.Yuan(least), true) };
}
