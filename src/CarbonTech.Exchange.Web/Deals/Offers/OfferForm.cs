using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals.Offers;

/// <summary>Terms as they are typed; the names of the fields are those of the refusals. What was filled in is part of the terms: a part that the chosen way
/// of payment does not know is refused by name, never dropped.</summary>
public sealed class OfferForm
{
    public ActId ActId { get; set; }
    public OfferId? Answers { get; set; }
    public string? DealType { get; set; }
    public string? PaymentMode { get; set; }
    public Money? Price { get; set; }
    public IList<OfferPart> Parts { get; } = [];
    public string? Base { get; set; }
    public string? Rate { get; set; }

    /// <summary>In percent.</summary>
    public decimal? BasisPoints { get; set; }
    public int? Years { get; set; }
    public Money? MinimumPerYear { get; set; }
    public bool Audit { get; set; }
    public int? FreeUseMonths { get; set; }
    public int? PayWithinDays { get; set; }
    public string? Territory { get; set; }
    public int? TermMonths { get; set; }
    public ImprovementOwner Improvements { get; set; }
    public bool TaxIncluded { get; set; }
    public SettlementMode Settlement { get; set; }
    public string? Deliverables { get; set; }
    public string? Acceptance { get; set; }
    public DateOnly? ValidThrough { get; set; }
    public string? Note { get; set; }

    public MakeOffer.Input For(Actor by, DealId deal) => new(by, ActId, deal, Terms, ValidThrough ?? default, Note, Answers);

    private DealTerms Terms => new()
    {
        DealType = DealType ?? "", PaymentMode = PaymentMode ?? "", Price = Price ?? Zero,
        Instalments = [.. Parts.Where(p => p.IsFilled).Select(p => new Instalment(p.Amount ?? Zero, p.Milestone?.Trim() ?? "", p.Days ?? -1))],
        Royalty = IsRoyaltyFilled ? new(Base ?? "", Rate ?? "", Points(BasisPoints ?? 0), Years ?? 0, MinimumPerYear ?? Zero, Audit) : null,
        FreeUseMonths = FreeUseMonths, PayWithinDays = PayWithinDays ?? 0, Territory = Territory?.Trim() ?? "", TermMonths = TermMonths, Improvements = Improvements,
        TaxIncluded = TaxIncluded, Settlement = Settlement, Deliverables = Text(Deliverables), Acceptance = Text(Acceptance),
    };

    private bool IsRoyaltyFilled => !string.IsNullOrEmpty(Base) || !string.IsNullOrEmpty(Rate) || BasisPoints is not null || Years is not null || MinimumPerYear is not null || Audit;

    /// <summary>What no royalty can be becomes something that the rules refuse.</summary>
    private static int Points(decimal percent) => (int)Math.Round(Math.Clamp(percent, -1, 1_000) * 100);

    private static Money Zero => Money.Zero(Currency.CNY);

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
