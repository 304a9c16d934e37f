using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>What invented people write in cases.</summary>
internal sealed class CaseWords(SeedMarket market)
{
    public static QuotationTerms Quotation(SeedCase plan) => new(
        Money.Yuan(plan.Price), plan.Days,
        plan.Scheme.HasLevels ? "文件评审、现场评价一次（两人一天）、评价报告中英文各一份。不含检测费用。" : "文件评审、现场核查一次（两人两天）、数据抽样、核查声明中英文各一份。不含检测费用。",
        "参与人员具备该领域五年以上工程与评价经历；业务与领域在批准范围内。", "本机构及参与人员近三年内未向申请方、权利人及其技术经理人机构提供研发、咨询或销售服务，无投资与任职关系。");

    public static string Plan(SeedCase plan) => plan.Scheme.HasLevels
        ? "一、文件评审：研究报告、测试记录、第三方报告。二、现场评价：核对装置铭牌、运行日志与仪表，抽查原始数据不少于 10%。三、按等级自低至高逐项判定，缺项不越级。"
        : "一、战略分析与风险分析，确定重要性水平 5%。二、现场核查：边界、计量器具、数据流。三、活动数据按月抽样，与生产和财务台账交叉核对。四、按方案公式独立复算。";

    public static string Found(SchemeItem item, MarkVerdict verdict) => verdict == MarkVerdict.Met
        ? $"已核对{item.ShownZh}，内容完整，与现场情况和原始记录一致。"
        : $"已核对{item.ShownZh}：相关环境中的数据不足，不能证明满足要求。";

    public string Evidence(SeedCase plan, SchemeItem item) =>
        $"演示证据\n成果：{plan.Listing}\n判定项：{item.Code} {item.TextZh}\n材料：{item.ShownZh}\n核对日期：{MarketDay.Of(market.Clock.GetUtcNow()).Day:yyyy-MM-dd}\n";

    /// <summary>A year's figures a little below what the seller declares.</summary>
    public static VerifiedReduction Figures(CarbonClaim claim) => new(
        claim.FunctionalUnit, claim.BaselineFactor, claim.ProjectFactor * 1.02m, decimal.Floor(Math.Max(claim.Activity, 1) * 0.93m), decimal.Round(claim.Leakage * 1.08m, 1), Math.Min(claim.Uncertainty, 1));

    public static DecisionText Decision(SeedCase plan, CaseView view) => new(
        FindingZh(view), FindingEn(view), plan.LimitsZh ?? "仅适用于所审查的装置和条件。", plan.LimitsEn ?? "Holds for the plant and conditions that were examined.", plan.AddedZh, plan.AddedEn);

    private static string FindingZh(CaseView view) => view.Reduction is { } r
        ? FormattableString.Invariant($"经核查，{view.Aim.PeriodFrom:yyyy-MM-dd} 至 {view.Aim.PeriodUntil:yyyy-MM-dd} 期间的减排量为 {r.Reduction():#,0} tCO2e（下限 {r.LowerBound():#,0} tCO2e，k = 2），未发现实质性偏差。")
        : $"经评价，该技术达到技术就绪度 {view.Level} 级：{CodeTables.Trl.Label($"{view.Level}", "zh-CN")}。";

    private static string FindingEn(CaseView view) => view.Reduction is { } r
        ? FormattableString.Invariant($"The reduction from {view.Aim.PeriodFrom:yyyy-MM-dd} to {view.Aim.PeriodUntil:yyyy-MM-dd} was verified as {r.Reduction():#,0} tCO2e (lower bound {r.LowerBound():#,0} tCO2e, k = 2); no material discrepancy was found.")
        : $"The technology was found at readiness level {view.Level}: {CodeTables.Trl.Label($"{view.Level}", "en")}.";
}
