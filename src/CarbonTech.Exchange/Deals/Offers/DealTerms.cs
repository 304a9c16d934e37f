using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What an offer proposes, what its acceptance binds subject to the gates, and what the contract says (民法典 845, 846). Immutable; a change is a
/// new one. Amounts are in one currency.</summary>
public sealed record DealTerms
{
    /// <summary>A code of the deal types.</summary>
    public required string DealType { get; init; }

    /// <summary>A code of the payment terms in the group of modes: ONCE, INSTAL, ROYALTY, ROY_ENTRY or DEFER.</summary>
    public required string PaymentMode { get; init; }

    /// <summary>The sum that is fixed now: the lump sum, the sum of the instalments, the entry fee, or the sum that falls due after free use. Zero with
    /// ROYALTY. What is paid by use later is not in it.</summary>
    public required Money Price { get; init; }

    /// <summary>With INSTAL two or more, in order; their amounts sum to the price. Empty with every other mode.</summary>
    public IReadOnlyList<Instalment> Instalments { get; init; } = [];

    /// <summary>With ROYALTY and ROY_ENTRY, else null.</summary>
    public Royalty? Royalty { get; init; }

    /// <summary>With DEFER (先使用后付费): months of use before the price falls due, else null.</summary>
    public int? FreeUseMonths { get; init; }

    /// <summary>Calendar days after the second signature in which the first sum is paid (with DEFER: after the free use).</summary>
    public required int PayWithinDays { get; init; }

    public required string Territory { get; init; }

    /// <summary>Length of a licence in months; null is as long as the right lasts, and for an assignment.</summary>
    public int? TermMonths { get; init; }

    /// <summary>Whose later improvements are (民法典 875).</summary>
    public required ImprovementOwner Improvements { get; init; }

    public required bool TaxIncluded { get; init; }

    public required SettlementMode Settlement { get; init; }

    /// <summary>What is handed over: documents, samples, training.</summary>
    public string? Deliverables { get; init; }

    /// <summary>By which standard and in which way it is accepted.</summary>
    public string? Acceptance { get; init; }

    /// <summary>Every rule that these terms break for a listing with this content; none when they may be offered.</summary>
    public Refusals Check(ListingContent content) => TermsRules.Check(this, content);
}
