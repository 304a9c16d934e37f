using System.Text.RegularExpressions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Contracts;

/// <summary>The text of a contract: every field that 民法典 845 and 846 ask for, in both languages, whatever the terms.</summary>
public sealed partial class ContractTextTests
{
    private static readonly string[] FieldsZh =
    [
        "项目名称", "标的的内容、范围和要求", "履行的计划、进度、期限、地点和方式", "技术信息和资料的保密", "风险责任", "技术成果的归属和收益的分配", "验收标准和方法",
        "价款、报酬或者使用费及其支付方式", "登记与备案", "订立本合同的前置条件", "违约金和损失赔偿", "争议的解决办法", "名词和术语的解释",
    ];

    private static readonly string[] FieldsEn =
    [
        "Name of the project", "Content, scope and requirements of the subject", "Plan, schedule, term, place and manner of performance", "Confidentiality of technical information and documents",
        "Risk", "Ownership of results and sharing of proceeds", "Acceptance standard and method", "Price, remuneration or royalties and manner of payment", "Registration and recordal",
        "Conditions precedent", "Liquidated damages and compensation", "Disputes", "Terms explained",
    ];

    private static readonly Gen<Money> Sums = Gen.Long[1, 90_000_000_00].Select(fen => new Money(fen, Currency.CNY));

    private static readonly Gen<Royalty> Royalties = Gen.Select(
        OneOf("BASE_PRICE", "BASE_OUTPUT", "BASE_PROFIT", "BASE_SALES"), OneOf("RATE_FIXED", "RATE_UP", "RATE_DOWN"), Gen.Int[1, 5_000], Gen.Int[1, 20],
        Gen.Long[0, 100_000_00], Gen.Bool, (b, r, points, years, least, audit) => new Royalty(b, r, points, years, new(least, Currency.CNY), audit));

    private static readonly Gen<ContractMatter> Matters = Gen.Select(
        OneOf([.. CodeTables.DealTypes.All.Select(c => c.Value)]), OneOf("ONCE", "INSTAL", "ROYALTY", "ROY_ENTRY", "DEFER"), Sums, Royalties,
        OneOf(Enum.GetValues<ImprovementOwner>()), OneOf(Enum.GetValues<SettlementMode>()), Gen.Bool, Gen.Int[1, 3], Matter);

    [Fact]
    public void Every_valid_contract_has_all_fields_in_both_languages() => Matters.Sample(matter =>
    {
        var text = ContractText.Of(matter);
        return FieldsZh.All(f => Blocks(text.Zh).Any(b => b.EndsWith("　" + f, StringComparison.Ordinal)))
            && FieldsEn.All(f => Blocks(text.En).Any(b => b.EndsWith(". " + f, StringComparison.Ordinal)))
            && !Hole().IsMatch(text.Zh) && !Hole().IsMatch(text.En) && Blocks(text.Zh).Count == Blocks(text.En).Count;
    });

    [Fact]
    public void The_price_stands_in_both_texts_in_figures_and_in_words() => Matters.Where(m => m.Terms.PaymentMode != "ROYALTY").Sample(matter =>
    {
        var text = ContractText.Of(matter);
        var figures = matter.Terms.Price.Major.ToString("#,0.00", System.Globalization.CultureInfo.InvariantCulture);
        return text.Zh.Contains(figures, StringComparison.Ordinal) && text.En.Contains(figures, StringComparison.Ordinal) && text.Zh.Contains(Renminbi.InWords(matter.Terms.Price), StringComparison.Ordinal);
    });

    [Fact]
    public void The_same_record_gives_the_same_digest_and_another_term_another_one() => Matters.Sample(matter =>
    {
        var (one, again) = (ContractText.Of(matter), ContractText.Of(matter with { }));
        var other = ContractText.Of(matter with { Terms = matter.Terms with { Territory = "江苏省" } });
        return one == again && one.Digest == ContractText.DigestOf(one.Template, one.Zh, one.En) && one.Digest != other.Digest;
    });

    [Fact]
    public void An_application_is_never_printed_as_a_patent()
    {
        var text = ContractText.Of(Matter("TRF-APPL", "ONCE", Money.Yuan(1), Plain, ImprovementOwner.Each, SettlementMode.Supervised, true, 2));
        Assert.Contains("申请号：CN202310000002.2", text.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("ZL2023", text.Zh + text.En, StringComparison.Ordinal);
        Assert.Contains("专利号：ZL201710000001.1", text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Instalments_royalties_and_deferred_payment_are_written_out()
    {
        var instal = Text("INSTAL");
        Assert.Contains("第 2 期", instal.Zh, StringComparison.Ordinal);
        Assert.Contains("Milestone 2: 节点2", instal.En, StringComparison.Ordinal);
        var royalty = Text("ROY_ENTRY");
        Assert.Contains("以产品销售额为基数，首年比例 3 %", royalty.Zh, StringComparison.Ordinal);
        Assert.Contains("Party A may inspect the accounts", royalty.En, StringComparison.Ordinal);
        Assert.Contains("免费使用 12 个月", Text("DEFER").Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_is_recorded_within_three_months_and_the_broker_is_named_with_the_mandate()
    {
        var matter = Matter("LIC-PAT-ORD", "ONCE", Money.Yuan(1), Plain, ImprovementOwner.Shared, SettlementMode.Direct, false, 1);
        var text = ContractText.Of(matter with { Broker = new("恒远技术转移有限公司", "Hengyuan Technology Transfer", null, null), Mandate = "CTX-W-2026-3A60D61AE2" });
        Assert.Contains("三个月内", text.Zh, StringComparison.Ordinal);
        Assert.Contains("Hengyuan Technology Transfer", text.En, StringComparison.Ordinal);
        Assert.Contains("委托合同（编号 CTX-W-2026-3A60D61AE2）", text.Zh, StringComparison.Ordinal);
        Assert.Contains("民法典第九百六十五条", text.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("连云港市", "Lianyungang")]
    [InlineData("苏州", "Suzhou")]
    [InlineData("Leipzig", "Leipzig")]
    public void Seats_and_territories_have_their_English_names_in_the_English_text(string city, string name)
    {
        var matter = Matter("LIC-PAT-ORD", "ONCE", Money.Yuan(1), Plain, ImprovementOwner.Each, SettlementMode.Supervised, true, 1);
        var text = ContractText.Of(matter with { Seller = matter.Seller with { City = city }, Terms = matter.Terms with { Territory = "中国境内" } });
        Assert.Contains($"住所地：{city}", text.Zh, StringComparison.Ordinal);
        Assert.Contains($"seat: {name}", text.En, StringComparison.Ordinal);
        Assert.Contains("Territory: within the territory of China.", text.En, StringComparison.Ordinal);
    }

    private static Gen<T> OneOf<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static Royalty Plain => new("BASE_SALES", "RATE_FIXED", 300, 5, Money.Yuan(0), true);

    private static ContractText Text(string mode) => ContractText.Of(Matter("LIC-PAT-EXCL", mode, Money.Yuan(100), Plain, ImprovementOwner.Each, SettlementMode.Supervised, true, 1));

    private static ContractMatter Matter(string type, string mode, Money sum, Royalty royalty, ImprovementOwner improvements, SettlementMode settlement, bool tax, int patents) => new()
    {
        Deal = new(Id.Named("deal")), Origin = DealOrigin.Direct, Draw = 1, Day = new(2026, 3, 2), Seller = new("江淮理工大学", "Jianghuai University of Technology", "12320000DM00A1K344", "南京市"),
        Buyer = new("海州新材料股份有限公司", "Haizhou Materials", null, null), TitleZh = "低能耗胺法捕集工艺", TitleEn = "Low-energy amine process", Commission = sum.Share(300), CommissionBasisPoints = 300,
        Patents = [.. new[] { Patent("CN201710000001.1", PatentStatus.Granted), Patent("CN202310000002.2", PatentStatus.Published), Patent("CN201110000003.3", PatentStatus.Lapsed) }.Take(patents)],
        Conditions = [new(GateKind.ExportControl, null, GateStatus.NotApplicable, null, "无境外关联", null, []), new(GateKind.CoOwner, "震泽工业大学", GateStatus.Met, null, "同意", new(2026, 3, 1), [new('a', 64)])],
        Terms = new()
        {
            DealType = type, PaymentMode = mode, Price = mode == "ROYALTY" ? Money.Yuan(0) : sum, PayWithinDays = 10, Territory = "中国大陆", TermMonths = tax ? 60 : null, Improvements = improvements,
            TaxIncluded = tax, Settlement = settlement, Royalty = mode is "ROYALTY" or "ROY_ENTRY" ? royalty : null, FreeUseMonths = mode == "DEFER" ? 12 : null,
            Instalments = mode == "INSTAL" ? [new(new(sum.Minor / 2, sum.Currency), "节点1", 10), new(sum - new Money(sum.Minor / 2, sum.Currency), "节点2", 60)] : [],
        },
    };

    private static PatentEntry Patent(string number, PatentStatus status) => new() { Number = number, Kind = PatentKind.Invention, Status = status, ExtractDate = new(2026, 2, 1) };

    private static List<string> Blocks(string text) => [.. text.Split("\n\n").Select(b => b.Split('\n')[0])];

    [GeneratedRegex(@"\{[a-zA-Z0-9]|：。|：；| ; |: \.| \.$", RegexOptions.Multiline)]
    private static partial Regex Hole();
}
