using System.Globalization;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals.Offers;

/// <summary>Terms as people read them, in the order of a contract.</summary>
public static class TermWords
{
    public static IReadOnlyList<TermWord> Of(DealTerms terms)
    {
        var t = new Texts();
        List<TermWord> words = [Word(t, "DealType", Code(CodeTables.DealTypes, terms.DealType)), Word(t, "PaymentMode", Code(CodeTables.PaymentTerms, terms.PaymentMode))];
        if (terms.PaymentMode != "ROYALTY") words.Add(Word(t, "Price", t[terms.TaxIncluded ? "offer.tax.in" : "offer.tax.out", terms.Price]));
        words.AddRange(Money(t, terms));
        words.Add(Word(t, "PayWithinDays", t[terms.PaymentMode == "DEFER" ? "offer.days.deferred" : "offer.days", terms.PayWithinDays]));
        words.Add(Word(t, "Settlement", t.Of(terms.Settlement)));
        words.Add(Word(t, "Territory", terms.Territory));
        if (!DealTypes.IsAssignment(terms.DealType)) words.Add(Word(t, "TermMonths", terms.TermMonths is { } months ? t["offer.months", months] : t["offer.months.all"]));
        words.Add(Word(t, "Improvements", t.Of(terms.Improvements)));
        if (terms.Deliverables is { Length: > 0 } handed) words.Add(Word(t, "Deliverables", handed));
        if (terms.Acceptance is { Length: > 0 } accepted) words.Add(Word(t, "Acceptance", accepted));
        return words;
    }

    /// <summary>The price in few words: for lists.</summary>
    public static string Price(DealTerms terms)
    {
        var t = new Texts();
        var share = terms.Royalty is { } by ? $"{Show.Number(by.BasisPoints / 100m)} %" : null;
        return terms.PaymentMode switch
        {
            "ROYALTY" => t["offer.price.royalty", share],
            "ROY_ENTRY" => t["offer.price.entry", terms.Price, share],
            "INSTAL" => t["offer.price.parts", terms.Price, terms.Instalments.Count],
            "DEFER" => t["offer.price.deferred", terms.Price],
            _ => Show.Money(terms.Price),
        };
    }

    /// <summary>Between the members of a list.</summary>
    public static string And => Texts.IsChinese ? "、" : ", ";

    public static string Code(CodeTable table, string code) => table.Label(code, CultureInfo.CurrentUICulture.Name);

    private static IEnumerable<TermWord> Money(Texts t, DealTerms terms)
    {
        if (terms.Instalments.Count > 0)
            yield return Word(t, "Instalments", string.Join("\n", terms.Instalments.Select((p, i) => t["offer.part", i + 1, p.Amount, p.Milestone, p.Days])));
        if (terms.Royalty is { } by)
        {
            yield return Word(t, "Royalty", t["offer.royalty.words", t[$"royalty.{by.Base}"], t[$"royalty.{by.Rate}"], Show.Number(by.BasisPoints / 100m), by.Years]);
            yield return Word(t, "MinimumPerYear", by.MinimumPerYear.IsPositive ? Show.Money(by.MinimumPerYear) : t["offer.minimum.none"]);
            yield return Word(t, "Audit", t[by.Audit ? "offer.audit.yes" : "offer.audit.no"]);
        }

        if (terms.FreeUseMonths is { } free) yield return Word(t, "FreeUseMonths", t["offer.months", free]);
    }

    private static TermWord Word(Texts t, string key, string value) => new(key, t[$"offer.term.{key}"], value);
}
