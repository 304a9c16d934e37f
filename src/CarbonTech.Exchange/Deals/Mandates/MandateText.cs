using System.Globalization;
using System.Security.Cryptography;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Deals;

/// <summary>The text of a mandate in both languages, made from the record alone, and its digest: SHA-256 over template and both texts in canonical form.
/// The same record gives the same text.</summary>
internal sealed record MandateText(string Zh, string En, string Digest)
{
    public const string Template = "mandate-1";

    public static MandateText Of(MandateGround g)
    {
        var (zh, en) = (string.Join('\n', Chinese(g)), string.Join('\n', English(g)));
        return new(zh, en, DigestOf(zh, en));
    }

    public static string DigestOf(string zh, string en) =>
        Convert.ToHexStringLower(SHA256.HashData(Canonical.Json(new("template", Template), new("zh", zh), new("en", en))));

    private static IEnumerable<string> Chinese(MandateGround g)
    {
        var (t, buys) = (g.Terms, g.Terms.Side == MandateSide.Buyer);
        yield return $"技术中介合同（委托）　编号 {g.Number}";
        yield return $"一、委托人：{g.Client.NameZh}{CodeZh(g.Client.Uscc)}";
        yield return $"二、受托机构：{g.Brokerage.NameZh}{CodeZh(g.Brokerage.Uscc)}";
        yield return $"三、经办技术经理人：{g.BrokerName}，{MandateWords.Zh(g.Grade)}，证书编号 {g.Certificate.Number}，{g.Certificate.IssuedBy} 于 {Day(g.Certificate.IssuedOn)} 颁发";
        yield return $"四、委托事项：为委托人{(buys ? "寻找并取得" : "转让或许可")}——{MandateWords.Zh(t.Subject)}“{g.TitleZh}”";
        yield return t.Exclusive ? "五、本委托为独家委托：委托期限内，委托人不就同一事项委托其他机构。" : "五、本委托为非独家委托：委托人可以就同一事项委托其他机构。";
        yield return $"六、委托期限：自 {Day(t.From)} 起至 {Day(t.Until)} 24:00（北京时间）止。";
        yield return $"七、报酬：受托机构促成合同成立的，按{MandateWords.RatesZh(t.Commission)}计算报酬，由{MandateWords.PayersZh(t.Commission)}（民法典第九百六十三条）。未促成合同成立的，不得请求报酬，但可以请求支付约定的必要费用（第九百六十四条）。";
        yield return "八、受托机构应当就有关订立合同的事项如实报告；故意隐瞒重要事实或者提供虚假情况，损害委托人利益的，不得请求报酬并应当赔偿（第九百六十二条）。";
        yield return "九、委托人接受服务后，利用受托机构提供的交易机会或者媒介服务，绕开受托机构直接订立合同的，应当支付报酬（第九百六十五条）。委托终止不影响此前引荐的效力。";
        yield return $"十、利益冲突：{ConflictsZh(g)}";
        yield return t.BothSides
            ? "十一、委托人知悉并同意：受托机构可以在同一交易中同时为相对方提供中介服务，但须在引荐时向双方披露。"
            : "十一、受托机构不得在同一交易中同时为相对方提供中介服务。";
        yield return "十二、任何一方可以书面说明理由提前解除本委托；因解除给对方造成损失的，除不可归责于该方的事由外，应当赔偿（第九百六十六条、第九百三十三条）。";
    }

    private static IEnumerable<string> English(MandateGround g)
    {
        var (t, buys) = (g.Terms, g.Terms.Side == MandateSide.Buyer);
        yield return $"Contract of technology brokerage (mandate), number {g.Number}";
        yield return $"1. Client: {g.Client.NameEn}{CodeEn(g.Client.Uscc)}";
        yield return $"2. Brokerage: {g.Brokerage.NameEn}{CodeEn(g.Brokerage.Uscc)}";
        yield return $"3. Broker in charge: {g.BrokerName}, {MandateWords.En(g.Grade)}, certificate {g.Certificate.Number}, issued by {g.Certificate.IssuedBy} on {Day(g.Certificate.IssuedOn)}";
        yield return $"4. Subject: to {(buys ? "find and obtain" : "sell or license")} for the client the {MandateWords.En(t.Subject)} “{g.TitleEn}”";
        yield return t.Exclusive
            ? "5. The mandate is exclusive: in its time the client asks no other brokerage for the same subject."
            : "5. The mandate is not exclusive: the client may ask other brokerages for the same subject.";
        yield return $"6. Time: from {Day(t.From)} to {Day(t.Until)}, 24:00 Beijing time.";
        yield return $"7. Commission: when a contract comes about through the brokerage, {MandateWords.RatesEn(t.Commission)}, paid by {MandateWords.PayersEn(t.Commission)} (Civil Code art. 963). Without a contract no commission is owed, but agreed necessary expenses may be claimed (art. 964).";
        yield return "8. The brokerage reports truthfully on everything that concerns the contract; whoever conceals important facts on purpose or gives false information to the client’s harm gets no commission and pays damages (art. 962).";
        yield return "9. A client who uses the opportunity or the mediation and goes round the brokerage still owes the commission (art. 965). The end of the mandate leaves earlier introductions untouched.";
        yield return $"10. Conflicts of interest: {ConflictsEn(g)}";
        yield return t.BothSides
            ? "11. The client knows and accepts that the brokerage may act for the other side of the same deal too, provided that both are told at the introduction."
            : "11. The brokerage does not act for the other side of the same deal.";
        yield return "12. Either side may end the mandate early in writing with its reason, and compensates the loss that this causes unless it is not answerable for the cause (arts. 966, 933).";
    }

    private static string ConflictsZh(MandateGround g)
    {
        var ties = g.Ties.Count == 0 ? "登记的关联关系：无" : $"登记的关联关系：{string.Join("、", g.Ties.Select(MandateWords.Zh))}";
        return $"{ties}；受托机构声明：{g.Terms.Conflicts?.TrimEnd().TrimEnd('。') ?? "无"}；受托机构现有相对方一侧的有效委托 {g.OtherSide} 项。";
    }

    private static string ConflictsEn(MandateGround g)
    {
        var ties = g.Ties.Count == 0 ? "recorded ties: none" : $"recorded ties: {string.Join(", ", g.Ties.Select(MandateWords.En))}";
        return $"{ties}; declared by the brokerage: {g.Terms.Conflicts ?? "none"}; mandates of the other side that the brokerage now has in force: {g.OtherSide}.";
    }

    private static string CodeZh(string? uscc) => uscc is null ? "" : $"（统一社会信用代码 {uscc}）";

    private static string CodeEn(string? uscc) => uscc is null ? "" : $" (USCC {uscc})";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
