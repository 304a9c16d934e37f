using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Offers;

public sealed class TermsTests
{
    private static readonly ListingContent Patent = Given.Content();
    private static readonly ListingContent KnowHow = Given.Content(patent: false);
    private static readonly Royalty Share = new("BASE_SALES", "RATE_FIXED", 300, 5, Money.Yuan(50_000), true);
    private static readonly DealTerms Parts = Given.Licence() with
    {
        PaymentMode = "INSTAL", Instalments = [new(Money.Yuan(200_000), "合同生效", 15), new(Money.Yuan(400_000), "验收合格", 180)],
    };

    private static readonly DealTerms Later = Given.Licence() with { PaymentMode = "DEFER", FreeUseMonths = 12 };
    private static readonly DealTerms ByUse = Given.Licence() with { PaymentMode = "ROYALTY", Price = Money.Zero(Currency.CNY), Royalty = Share };
    private static readonly DealTerms Entry = Given.Licence() with { PaymentMode = "ROY_ENTRY", Royalty = Share };
    private static readonly DealTerms Assignment = Given.Licence() with { DealType = "TRF-PATENT", TermMonths = null };
    private static readonly DealTerms Investment = Given.Licence() with { DealType = "INV", TermMonths = null, Settlement = SettlementMode.Equity };

    public static TheoryData<string> Good => [.. new[] { nameof(Parts), nameof(Later), nameof(ByUse), nameof(Entry), nameof(Assignment), nameof(Investment), "Licence" }];

    [Theory]
    [MemberData(nameof(Good))]
    public void Every_mode_has_terms_that_may_be_offered(string which) => Assert.Empty(Of(which).Check(Patent));

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_rule_is_named_beside_its_field(string what, DealTerms terms, bool patent, string code, string field)
    {
        var no = terms.Check(patent ? Patent : KnowHow);
        Assert.True(no.Any(r => r.Code == code && r.Field == field), $"{what}: expected {code}@{field}, got {no}");
    }

    public static IEnumerable<TheoryDataRow<string, DealTerms, bool, string, string>> Broken()
    {
        var good = Given.Licence();
        yield return Row("unknown type", good with { DealType = "?" }, "deals.unknown-type", "DealType");
        yield return Row("a pledge", good with { DealType = "PLEDGE", TermMonths = null }, "deals.type-not-here", "DealType");
        yield return Row("an application that is none", Assignment with { DealType = "TRF-APPL" }, "deals.no-application", "DealType");
        yield return Row("know-how that is not offered", Assignment with { DealType = "TRF-SECRET" }, "deals.no-know-how", "DealType");
        yield return Row("a patent that is not there", Assignment, "deals.no-granted-patent", "DealType", patent: false);
        yield return Row("a licence without a patent", good, "deals.no-patent", "DealType", patent: false);
        yield return Row("an assignment for a time", Assignment with { TermMonths = 12 }, "deals.term-with-assignment", "TermMonths");
        foreach (var months in new[] { 0, 241 }) yield return Row($"{months} months", good with { TermMonths = months }, "deals.out-of-range", "TermMonths");
        yield return Row("unknown mode", good with { PaymentMode = "AUDIT" }, "deals.unknown-mode", "PaymentMode");
        yield return Row("deferred assignment", Assignment with { PaymentMode = "DEFER", FreeUseMonths = 6 }, "deals.defer-needs-licence", "PaymentMode");
        yield return Row("unknown settlement", good with { Settlement = 0 }, "deals.unknown-choice", "Settlement");
        yield return Row("unknown improvements", good with { Improvements = 0 }, "deals.unknown-choice", "Improvements");
        yield return Row("equity for a licence", good with { Settlement = SettlementMode.Equity }, "deals.equity-and-investment", "Settlement");
        yield return Row("an investment for money", Investment with { Settlement = SettlementMode.Direct }, "deals.equity-and-investment", "Settlement");
        yield return Row("an investment in parts", Investment with { PaymentMode = "INSTAL", Instalments = Parts.Instalments }, "deals.investment-once", "PaymentMode");
        foreach (var days in new[] { 0, 181 }) yield return Row($"{days} days to pay", good with { PayWithinDays = days }, "deals.out-of-range", "PayWithinDays");
        yield return Row("no territory", good with { Territory = " " }, "kernel.required", "Territory");
        yield return Row("long territory", good with { Territory = Long(201) }, "kernel.too-long", "Territory");
        yield return Row("long deliverables", good with { Deliverables = Long(2_001) }, "kernel.too-long", "Deliverables");
        yield return Row("long acceptance", good with { Acceptance = Long(2_001) }, "kernel.too-long", "Acceptance");
        yield return Row("dollars", good with { Price = new(1, Currency.USD) }, "deals.other-currency", "Price");
        yield return Row("dollars in parts", Parts with { Instalments = [new(new(1, Currency.USD), "x", 1), new(Money.Yuan(1), "y", 2)] }, "deals.other-currency", "Price");
        yield return Row("a dollar minimum", ByUse with { Royalty = Share with { MinimumPerYear = new(1, Currency.USD) } }, "deals.other-currency", "Price");
        foreach (var row in OfMoney(good)) yield return row;
    }

    private static IEnumerable<TheoryDataRow<string, DealTerms, bool, string, string>> OfMoney(DealTerms good)
    {
        yield return Row("no price", good with { Price = Money.Yuan(0) }, "payments.not-positive", "Price");
        yield return Row("a price beside royalties only", ByUse with { Price = Money.Yuan(1) }, "deals.price-with-royalty", "Price");
        yield return Row("too large", good with { Price = Money.Yuan(100_000_000_001) }, "deals.price-too-large", "Price");
        yield return Row("parts elsewhere", good with { Instalments = Parts.Instalments }, "deals.instalments-elsewhere", "Instalments");
        yield return Row("one part", Parts with { Instalments = [new(Money.Yuan(600_000), "生效", 1)] }, "deals.instalments-count", "Instalments");
        yield return Row("a part of nothing", Parts with { Instalments = [new(Money.Yuan(0), "生效", 1), Parts.Instalments[1]] }, "deals.bad-instalment", "Instalments");
        yield return Row("a part for nothing", Parts with { Instalments = [new(Money.Yuan(1), " ", 1), Parts.Instalments[1]] }, "deals.bad-instalment", "Instalments");
        yield return Row("a part for ever", Parts with { Instalments = [new(Money.Yuan(1), "x", 1), new(Money.Yuan(1), "y", 3_651)] }, "deals.bad-instalment", "Instalments");
        yield return Row("parts backwards", Parts with { Instalments = [.. Parts.Instalments.Reverse()] }, "deals.instalments-out-of-order", "Instalments");
        yield return Row("parts that do not sum", Parts with { Price = Money.Yuan(600_001) }, "deals.instalments-sum", "Instalments");
        yield return Row("royalties without", ByUse with { Royalty = null }, "deals.royalty-missing", "Royalty");
        yield return Row("royalties elsewhere", good with { Royalty = Share }, "deals.royalty-elsewhere", "Royalty");
        yield return Row("unknown base", ByUse with { Royalty = Share with { Base = "RATE_UP" } }, "deals.unknown-base", "Base");
        yield return Row("unknown rate", ByUse with { Royalty = Share with { Rate = "BASE_SALES" } }, "deals.unknown-rate", "Rate");
        foreach (var points in new[] { 0, 5_001 }) yield return Row($"{points} points", ByUse with { Royalty = Share with { BasisPoints = points } }, "deals.out-of-range", "BasisPoints");
        foreach (var years in new[] { 0, 21 }) yield return Row($"{years} years", ByUse with { TermMonths = null, Royalty = Share with { Years = years } }, "deals.out-of-range", "Years");
        yield return Row("a minimum below nothing", ByUse with { Royalty = Share with { MinimumPerYear = Money.Yuan(-1) } }, "deals.bad-minimum", "MinimumPerYear");
        yield return Row("royalties beyond the term", ByUse with { TermMonths = 59 }, "deals.royalty-beyond-term", "Years");
        yield return Row("deferred without months", Later with { FreeUseMonths = null }, "deals.free-use-missing", "FreeUseMonths");
        yield return Row("months elsewhere", good with { FreeUseMonths = 3 }, "deals.free-use-elsewhere", "FreeUseMonths");
        foreach (var months in new[] { 0, 37 }) yield return Row($"{months} free months", Later with { FreeUseMonths = months }, "deals.out-of-range", "FreeUseMonths");
        yield return Row("free to the end", Later with { TermMonths = 12 }, "deals.free-use-beyond-term", "FreeUseMonths");
    }

    private static TheoryDataRow<string, DealTerms, bool, string, string> Row(string what, DealTerms terms, string code, string field, bool patent = true) => new(what, terms, patent, code, field);

    private static string Long(int letters) => new('长', letters);

    private static DealTerms Of(string which) => which switch
    {
        nameof(Parts) => Parts,
        nameof(Later) => Later,
        nameof(ByUse) => ByUse,
        nameof(Entry) => Entry,
        nameof(Assignment) => Assignment,
        nameof(Investment) => Investment,
        _ => Given.Licence(),
    };
}
