using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>What offers and their terms refuse.</summary>
public static class OfferRefusals
{
    public static readonly Refusal NoSuchOffer = new("deals.no-such-offer", RefusalKind.Missing);

    /// <summary>One offer at a time: its maker withdraws it first.</summary>
    public static readonly Refusal OwnOfferOpen = new("deals.own-offer-open", RefusalKind.Conflict);

    /// <summary>Another offer has come meanwhile; it is read before it is answered.</summary>
    public static readonly Refusal OtherOfferOpen = new("deals.other-offer-open", RefusalKind.Conflict);

    /// <summary>The other side answers an offer; its maker may take it back.</summary>
    public static readonly Refusal OwnOffer = new("deals.own-offer", RefusalKind.Forbidden);

    /// <summary>Only its maker takes an offer back.</summary>
    public static readonly Refusal OthersOffer = new("deals.others-offer", RefusalKind.Forbidden);

    /// <summary>This type of contract is not made by offers here.</summary>
    public static readonly Refusal TypeNotHere = new("deals.type-not-here", RefusalKind.Invalid, nameof(DealTerms.DealType));

    /// <summary>The listing shows no granted patent to assign.</summary>
    public static readonly Refusal NoGrantedPatent = new("deals.no-granted-patent", RefusalKind.Invalid, nameof(DealTerms.DealType));

    /// <summary>The listing shows no application to assign.</summary>
    public static readonly Refusal NoApplication = new("deals.no-application", RefusalKind.Invalid, nameof(DealTerms.DealType));

    /// <summary>The listing shows no patent to license.</summary>
    public static readonly Refusal NoPatent = new("deals.no-patent", RefusalKind.Invalid, nameof(DealTerms.DealType));

    /// <summary>The listing offers no know-how.</summary>
    public static readonly Refusal NoKnowHow = new("deals.no-know-how", RefusalKind.Invalid, nameof(DealTerms.DealType));

    public static readonly Refusal UnknownMode = new("deals.unknown-mode", RefusalKind.Invalid, nameof(DealTerms.PaymentMode));

    /// <summary>Amounts of deals are in CNY.</summary>
    public static readonly Refusal OtherCurrency = new("deals.other-currency", RefusalKind.Invalid, nameof(DealTerms.Price));

    /// <summary>Where everything is paid by use, nothing is fixed.</summary>
    public static readonly Refusal PriceWithRoyalty = new("deals.price-with-royalty", RefusalKind.Invalid, nameof(DealTerms.Price));

    public static readonly Refusal PriceTooLarge = new("deals.price-too-large", RefusalKind.Invalid, nameof(DealTerms.Price));

    /// <summary>Instalments belong to payment in instalments alone.</summary>
    public static readonly Refusal InstalmentsElsewhere = new("deals.instalments-elsewhere", RefusalKind.Invalid, nameof(DealTerms.Instalments));

    /// <summary>Every instalment has an amount, a milestone and days.</summary>
    public static readonly Refusal BadInstalment = new("deals.bad-instalment", RefusalKind.Invalid, nameof(DealTerms.Instalments));

    /// <summary>A later instalment falls due no earlier than the one before.</summary>
    public static readonly Refusal InstalmentsOutOfOrder = new("deals.instalments-out-of-order", RefusalKind.Invalid, nameof(DealTerms.Instalments));

    public static readonly Refusal RoyaltyMissing = new("deals.royalty-missing", RefusalKind.Invalid, nameof(DealTerms.Royalty));

    public static readonly Refusal RoyaltyElsewhere = new("deals.royalty-elsewhere", RefusalKind.Invalid, nameof(DealTerms.Royalty));

    public static readonly Refusal UnknownBase = new("deals.unknown-base", RefusalKind.Invalid, nameof(Royalty.Base));

    public static readonly Refusal UnknownRate = new("deals.unknown-rate", RefusalKind.Invalid, nameof(Royalty.Rate));

    public static readonly Refusal BadMinimum = new("deals.bad-minimum", RefusalKind.Invalid, nameof(Royalty.MinimumPerYear));

    /// <summary>Royalties are paid no longer than the licence lasts.</summary>
    public static readonly Refusal RoyaltyBeyondTerm = new("deals.royalty-beyond-term", RefusalKind.Invalid, nameof(Royalty.Years));

    public static readonly Refusal FreeUseMissing = new("deals.free-use-missing", RefusalKind.Invalid, nameof(DealTerms.FreeUseMonths));

    public static readonly Refusal FreeUseElsewhere = new("deals.free-use-elsewhere", RefusalKind.Invalid, nameof(DealTerms.FreeUseMonths));

    /// <summary>Use first, pay later is a way to pay for a licence.</summary>
    public static readonly Refusal DeferNeedsLicence = new("deals.defer-needs-licence", RefusalKind.Invalid, nameof(DealTerms.PaymentMode));

    /// <summary>The licence ends before the free use does.</summary>
    public static readonly Refusal FreeUseBeyondTerm = new("deals.free-use-beyond-term", RefusalKind.Invalid, nameof(DealTerms.FreeUseMonths));

    /// <summary>What is assigned is assigned for good.</summary>
    public static readonly Refusal TermWithAssignment = new("deals.term-with-assignment", RefusalKind.Invalid, nameof(DealTerms.TermMonths));

    /// <summary>An investment is settled by a share, and nothing else is.</summary>
    public static readonly Refusal EquityAndInvestment = new("deals.equity-and-investment", RefusalKind.Invalid, nameof(DealTerms.Settlement));

    /// <summary>A contribution is valued once.</summary>
    public static readonly Refusal InvestmentOnce = new("deals.investment-once", RefusalKind.Invalid, nameof(DealTerms.PaymentMode));

    /// <summary>A choice that is none of those offered.</summary>
    public static readonly Refusal UnknownChoice = new("deals.unknown-choice", RefusalKind.Invalid, nameof(DealTerms.Improvements));

    public static Refusal BadValidity(int most) => new("deals.bad-validity", RefusalKind.Invalid, nameof(MakeOffer.Input.ValidThrough), [most]);

    public static Refusal HasLapsed(DateTimeOffset until) => new("deals.offer-lapsed", RefusalKind.Conflict, Args: [until]);

    public static Refusal StillOpen(DateTimeOffset until) => new("deals.offer-still-open", RefusalKind.Conflict, Args: [until]);

    public static Refusal InstalmentsSum(Money sum, Money price) => new("deals.instalments-sum", RefusalKind.Invalid, nameof(DealTerms.Instalments), [sum, price]);

    public static Refusal InstalmentsCount(int least, int most) => new("deals.instalments-count", RefusalKind.Invalid, nameof(DealTerms.Instalments), [least, most]);
}
