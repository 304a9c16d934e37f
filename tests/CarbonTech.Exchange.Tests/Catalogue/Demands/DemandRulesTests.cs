using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Demands;

/// <summary>What a demand must say, every refusal by its code and field.</summary>
public sealed class DemandRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly DemandContent Good = Given.Need();

    public static TheoryData<string, string> Broken => new()
    {
        { "name", "kernel.required@NameZh" }, { "name-long", "kernel.too-long@NameZh" }, { "detail", "kernel.required@DetailZh" }, { "detail-short", "demands.detail-too-short@DetailZh" },
        { "type", "kernel.required@Type" }, { "type-unknown", "demands.unknown-code@Type" }, { "modes", "kernel.required@Modes" }, { "modes-unknown", "demands.unknown-code@Modes" },
        { "modes-many", "demands.too-many-modes@Modes" }, { "field", "kernel.required@Field" }, { "field-unknown", "demands.unknown-code@Field" }, { "region", "kernel.required@Region" },
        { "region-unknown", "demands.unknown-code@Region" }, { "until", "kernel.required@Until" }, { "until-past", "demands.day-passed@Until" }, { "until-far", "demands.too-far@Until" },
        { "from-zero", "demands.investment-range@InvestFrom" }, { "to-huge", "demands.investment-range@InvestTo" }, { "crossed", "demands.to-below-from@InvestTo" }, { "trl", "demands.trl-range@Trl" },
        { "contact", "kernel.required@ContactName" }, { "contact-way", "demands.no-way-to-ask@ContactPhone" },
    };

    [Fact]
    public void A_whole_demand_passes_and_so_does_one_without_amounts_english_and_readiness() =>
        Assert.All([Good, Good with { InvestFrom = null, InvestTo = null, NameEn = null, DetailEn = null, Trl = null }, Good with { Until = Today }, Good with { InvestTo = null }],
            c => Assert.Empty(DemandRules.Check(c, Today)));

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_wrong_is_refused_by_name_and_nothing_else(string what, string refusal) => Assert.Equal([refusal], DemandRules.Check(Break(what), Today).Select(r => $"{r.Code}@{r.Field}"));

    [Fact]
    public void A_draft_needs_no_more_than_a_name() => Assert.Empty(DemandRules.CheckDraft(new DemandContent { NameZh = "余热回收" }));

    [Fact]
    public void Every_code_of_the_provincial_market_is_known_in_both_languages()
    {
        Assert.Equal(13, CodeTables.DemandTypes.All.Count);
        Assert.Equal(10, CodeTables.CooperationModes.All.Count);
        Assert.Equal(13, CodeTables.Regions.Under("320000").Count());
        Assert.Equal(34, CodeTables.Regions.Roots.Count());
        Assert.All(CodeTables.DemandTypes.All.Concat(CodeTables.CooperationModes.All).Concat(CodeTables.Regions.All), c => Assert.True(c.Zh.Length > 0 && c.En.Length > 0 && c.Verified));
    }

    [Fact]
    public void Words_hold_both_languages_and_the_labels_of_the_codes_folded()
    {
        var words = (Good with { NameEn = "ＣＯ2 Capture" }).Words();
        Assert.Contains("co2 capture", words);
        Assert.Contains("苏州市", words);
        Assert.Contains("suzhou", words);
        Assert.Contains("许可使用", words);
    }

    private static DemandContent Break(string what) => what switch
    {
        "name" => Good with { NameZh = " " },
        "name-long" => Good with { NameZh = new string('长', DemandRules.LongestName + 1) },
        "detail" => Good with { DetailZh = null },
        "detail-short" => Good with { DetailZh = "太短" },
        "type" => Good with { Type = null },
        "type-unknown" => Good with { Type = "98" },
        "modes" => Good with { Modes = [] },
        "modes-unknown" => Good with { Modes = ["77"] },
        "modes-many" => Good with { Modes = ["00", "01", "02", "03", "04", "05"] },
        "field" => Good with { Field = null },
        "field-unknown" => Good with { Field = "SF-99" },
        "region" => Good with { Region = null },
        "region-unknown" => Good with { Region = "000000" },
        "until" => Good with { Until = null },
        "until-past" => Good with { Until = Today.AddDays(-1) },
        "until-far" => Good with { Until = Today.AddDays(DemandRules.LongestDays + 1) },
        "from-zero" => Good with { InvestFrom = Money.Yuan(0) },
        "to-huge" => Good with { InvestTo = new Money(ListingRules.HighestPriceMinor + 1, Currency.CNY) },
        "crossed" => Good with { InvestFrom = Money.Yuan(6_000_000) },
        "trl" => Good with { Trl = 10 },
        "contact" => Good with { Contact = null },
        "contact-way" => Good with { Contact = new("顾问", null, " ") },
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
