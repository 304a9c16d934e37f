using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;

namespace CarbonTech.Exchange.Deals;

/// <summary>What terms must be before they may be offered or accepted for a listing: each payment mode has its own rules, each type of contract its own
/// ground in the listing (民法典 845, 846, 863). Pure; every broken rule is named beside its field.</summary>
internal static class TermsRules
{
    public const int MostInstalments = 24;
    public const int MostDays = 3_650;
    public const int MostPayDays = 180;
    public const int MostTermMonths = 240;
    public const int MostFreeMonths = 36;
    public const int MostRoyaltyYears = 20;
    public const int MostRoyaltyPoints = 5_000;

    /// <summary>100 billion yuan.</summary>
    public static readonly Money MostPrice = Money.Yuan(100_000_000_000);

    private static readonly string[] Modes = ["ONCE", "INSTAL", "ROYALTY", "ROY_ENTRY", "DEFER"];
    private static readonly string[] NotHere = ["SELF", "BROKER", "PLEDGE"];

    public static Refusals Check(DealTerms terms, ListingContent content)
    {
        var no = Type(terms, content).Add(Mode(terms)).Add(Texts(terms));
        if (!OneCurrency(terms)) return no.When(true, OfferRefusals.OtherCurrency);
        return no.Add(Price(terms)).Add(InParts(terms)).Add(ByUse(terms)).Add(Later(terms));
    }

    private static Refusals Type(DealTerms terms, ListingContent content)
    {
        var (code, patents) = (terms.DealType, content.Patents);
        var knowHow = content.TradeSecret == true || patents.Count == 0;
        return new Refusals()
            .When(!DealTypes.IsKnown(code), DealsRefusals.UnknownType)
            .When(NotHere.Contains(code), OfferRefusals.TypeNotHere)
            .When(code == "TRF-PATENT" && !patents.Any(p => p.Status == PatentStatus.Granted), OfferRefusals.NoGrantedPatent)
            .When(code == "TRF-APPL" && !patents.Any(p => p.Status is PatentStatus.Filed or PatentStatus.Published), OfferRefusals.NoApplication)
            .When(DealTypes.IsPatentLicence(code) && !patents.Any(p => p.Status is not (PatentStatus.Lapsed or PatentStatus.Revoked)), OfferRefusals.NoPatent)
            .When(code is "TRF-SECRET" or "LIC-SECRET" && !knowHow, OfferRefusals.NoKnowHow)
            .When(DealTypes.IsAssignment(code) && terms.TermMonths is not null, OfferRefusals.TermWithAssignment)
            .When(terms.TermMonths is < 1 or > MostTermMonths, RoomRefusals.OutOfRange(nameof(terms.TermMonths), 1, MostTermMonths));
    }

    private static Refusals Mode(DealTerms terms)
    {
        var equity = terms.Settlement == SettlementMode.Equity;
        return new Refusals()
            .When(!Modes.Contains(terms.PaymentMode) || CodeTables.PaymentTerms[terms.PaymentMode] is null, OfferRefusals.UnknownMode)
            .When(terms.PaymentMode == "DEFER" && !DealTypes.Licenses(terms.DealType), OfferRefusals.DeferNeedsLicence)
            .When(!Enum.IsDefined(terms.Settlement), OfferRefusals.UnknownChoice.On(nameof(terms.Settlement)))
            .When(!Enum.IsDefined(terms.Improvements), OfferRefusals.UnknownChoice)
            .When(equity != (terms.DealType == "INV"), OfferRefusals.EquityAndInvestment)
            .When(terms.DealType == "INV" && terms.PaymentMode != "ONCE", OfferRefusals.InvestmentOnce)
            .When(terms.PayWithinDays is < 1 or > MostPayDays, RoomRefusals.OutOfRange(nameof(terms.PayWithinDays), 1, MostPayDays));
    }

    private static Refusals Texts(DealTerms terms) => new Refusals()
        .When(string.IsNullOrWhiteSpace(terms.Territory), KernelRefusals.Required(nameof(terms.Territory)))
        .When(terms.Territory?.Length > 200, KernelRefusals.TooLong(nameof(terms.Territory), 200))
        .When(terms.Deliverables?.Length > 2_000, KernelRefusals.TooLong(nameof(terms.Deliverables), 2_000))
        .When(terms.Acceptance?.Length > 2_000, KernelRefusals.TooLong(nameof(terms.Acceptance), 2_000));

    private static bool OneCurrency(DealTerms terms) => terms.Price.Currency == Currency.CNY && terms.Instalments.All(i => i.Amount.Currency == Currency.CNY)
        && (terms.Royalty is null || terms.Royalty.MinimumPerYear.Currency == Currency.CNY);

    private static Refusals Price(DealTerms terms) => new Refusals()
        .When(terms.PaymentMode == "ROYALTY" && terms.Price.Minor != 0, OfferRefusals.PriceWithRoyalty)
        .When(terms.PaymentMode != "ROYALTY" && !terms.Price.IsPositive, PaymentsRefusals.NotPositive.On(nameof(terms.Price)))
        .When(terms.Price > MostPrice, OfferRefusals.PriceTooLarge);

    private static Refusals InParts(DealTerms terms)
    {
        var parts = terms.Instalments;
        if (terms.PaymentMode != "INSTAL") return new Refusals().When(parts.Count > 0, OfferRefusals.InstalmentsElsewhere);
        if (parts.Count is < 2 or > MostInstalments) return new Refusals(OfferRefusals.InstalmentsCount(2, MostInstalments));
        if (parts.Any(p => !p.Amount.IsPositive || p.Amount > MostPrice || string.IsNullOrWhiteSpace(p.Milestone) || p.Milestone.Length > 200 || p.Days is < 0 or > MostDays)) return new Refusals(OfferRefusals.BadInstalment);
        var sum = parts.Aggregate(Money.Zero(Currency.CNY), (all, one) => all + one.Amount);
        return new Refusals()
            .When(parts.Zip(parts.Skip(1)).Any(p => p.First.Days > p.Second.Days), OfferRefusals.InstalmentsOutOfOrder)
            .When(sum != terms.Price, OfferRefusals.InstalmentsSum(sum, terms.Price));
    }

    private static Refusals ByUse(DealTerms terms)
    {
        if (terms.PaymentMode is not ("ROYALTY" or "ROY_ENTRY")) return new Refusals().When(terms.Royalty is not null, OfferRefusals.RoyaltyElsewhere);
        if (terms.Royalty is not { } by) return new Refusals(OfferRefusals.RoyaltyMissing);
        return new Refusals()
            .When(!IsCode(by.Base, "BASE_"), OfferRefusals.UnknownBase)
            .When(!IsCode(by.Rate, "RATE_"), OfferRefusals.UnknownRate)
            .When(by.BasisPoints is < 1 or > MostRoyaltyPoints, RoomRefusals.OutOfRange(nameof(by.BasisPoints), 1, MostRoyaltyPoints))
            .When(by.Years is < 1 or > MostRoyaltyYears, RoomRefusals.OutOfRange(nameof(by.Years), 1, MostRoyaltyYears))
            .When(by.MinimumPerYear.Minor < 0 || by.MinimumPerYear > MostPrice, OfferRefusals.BadMinimum)
            .When(by.Years * 12 > terms.TermMonths, OfferRefusals.RoyaltyBeyondTerm);
    }

    private static Refusals Later(DealTerms terms)
    {
        if (terms.PaymentMode != "DEFER") return new Refusals().When(terms.FreeUseMonths is not null, OfferRefusals.FreeUseElsewhere);
        return new Refusals()
            .When(terms.FreeUseMonths is null, OfferRefusals.FreeUseMissing)
            .When(terms.FreeUseMonths is < 1 or > MostFreeMonths, RoomRefusals.OutOfRange(nameof(terms.FreeUseMonths), 1, MostFreeMonths))
            .When(terms.FreeUseMonths >= terms.TermMonths, OfferRefusals.FreeUseBeyondTerm);
    }

    private static bool IsCode(string? code, string group) => code?.StartsWith(group, StringComparison.Ordinal) == true && CodeTables.PaymentTerms[code] is not null;
}
