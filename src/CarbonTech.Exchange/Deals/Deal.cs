using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using static CarbonTech.Exchange.Deals.DealStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>One sale or licence between a seller and a buyer. A lot's deal opens at the gates with binding terms; when every gate is met or does not apply the
/// contract is drawn, with both signatures it is performed, and the price leaves the escrow only after the register step of a patent is evidenced
/// (专利法 10: an assignment takes effect on registration).</summary>
internal sealed partial class Deal : Aggregate<DealStatus>
{
    public static readonly StatusTable<DealStatus> Life = new(
        Opened,
        (Opened, Nda), (Opened, Gates), (Opened, DueDiligence), (Opened, Negotiation), (Nda, DueDiligence), (DueDiligence, Negotiation), (Negotiation, Agreed), (Agreed, Gates),
        (Gates, Contract), (Contract, Gates), (Contract, Performance), (Performance, Completed), (Gates, Defaulted), (Contract, Defaulted), (Performance, Defaulted),
        (Opened, Terminated), (Nda, Terminated), (DueDiligence, Terminated), (Negotiation, Terminated), (Agreed, Terminated), (Gates, Terminated), (Contract, Terminated),
        (Performance, Terminated), (Disputed, Terminated),
        (Opened, Disputed), (Nda, Disputed), (DueDiligence, Disputed), (Negotiation, Disputed), (Agreed, Disputed), (Gates, Disputed), (Contract, Disputed), (Performance, Disputed),
        (Disputed, Opened), (Disputed, Nda), (Disputed, DueDiligence), (Disputed, Negotiation), (Disputed, Agreed),
        (Disputed, Gates), (Disputed, Contract), (Disputed, Performance), (Disputed, Completed));

    private Deal()
        : base(Life)
    {
    }

    public DealId Id { get; private init; }

    public DealOrigin Origin { get; private init; }

    public Guid OriginId { get; private init; }

    public ListingId Listing { get; private init; }

    public PartyId Seller { get; private init; }

    public PartyId Buyer { get; private init; }

    /// <summary>The brokerage that mediates, if one does.</summary>
    public PartyId? Brokerage { get; private init; }

    /// <summary>The mandate under which it does.</summary>
    public MandateId? Mandate { get; private init; }

    /// <summary>What both sides agreed; null before.</summary>
    public DealTerms? Terms { get; private set; }

    /// <summary>A code of the deal types; empty before the agreement.</summary>
    public string DealType { get; private set; } = "";

    /// <summary>The sum that is fixed by the terms; zero before the agreement.</summary>
    public Money Price { get; private set; }

    /// <summary>What the exchange takes of the price when the deal completes, in 1/10,000.</summary>
    public int CommissionBasisPoints { get; private set; }

    /// <summary>Until when the (first) sum is paid; null while nothing is due.</summary>
    public DateTimeOffset? PayBy { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    public PaymentRequestId? Deposit { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static Result<Deal> OpenAtGates(OpenDeal.Input input, DateTimeOffset now)
    {
        var no = new Refusals()
            .When(input.Seller == input.Buyer, DealsRefusals.WithOneself)
            .When(!input.Price.IsPositive, PaymentsRefusals.NotPositive.On(nameof(input.Price)))
            .When(input.CommissionBasisPoints is < 0 or >= 10_000, DealsRefusals.BadCommission)
            .When(input.PayBy <= now, PaymentsRefusals.TooLate(input.PayBy))
            .When(!DealTypes.IsKnown(input.DealType), DealsRefusals.UnknownType);
        if (no.Any) return no;
        var deal = new Deal
        {
            Id = Kernel.Id.New<DealId>(), Origin = input.Origin, OriginId = input.OriginId, Listing = input.Listing, Seller = input.Seller, Buyer = input.Buyer,
            Terms = TermsOf(input, now), DealType = input.DealType, Price = input.Price, CommissionBasisPoints = input.CommissionBasisPoints, PayBy = input.PayBy, OpenedAt = now,
            Deposit = input.Deposit,
        };
        return deal.Move(Gates, new DealOpened(deal.Id, input.Origin, input.OriginId)).Then<Deal>(_ => deal);
    }

    /// <summary>Two parties begin to talk about a listing; nothing binds yet.</summary>
    public static Result<Deal> Begin(DealOrigin origin, Guid originId, ListingId listing, PartyId seller, PartyId buyer, PartyId? brokerage, MandateId? mandate, DateTimeOffset now)
    {
        if (seller == buyer) return DealsRefusals.WithOneself;
        var deal = new Deal
        {
            Id = Kernel.Id.New<DealId>(), Origin = origin, OriginId = originId, Listing = listing, Seller = seller, Buyer = buyer, Brokerage = brokerage, Mandate = mandate,
            Price = Money.Zero(Currency.CNY), OpenedAt = now,
        };
        deal.Record(new DealBegun(deal.Id, origin, originId));
        return deal;
    }

    /// <summary>Both sides accepted the terms; they bind subject to the gates.</summary>
    public Result<DealStatus> Agree(DealTerms terms, int commissionBasisPoints)
    {
        if (!May(Agreed)) return KernelRefusals.NotNow(Status, Agreed);
        (Terms, DealType, Price, CommissionBasisPoints) = (terms, terms.DealType, terms.Price, commissionBasisPoints);
        return Move(Agreed, new DealAgreed(Id, Origin, OriginId));
    }

    /// <summary>A sale in a session binds to one lump sum into the supervised account; what the announcement leaves open stands as the law has it.</summary>
    private static DealTerms TermsOf(OpenDeal.Input input, DateTimeOffset now) => new()
    {
        DealType = input.DealType, PaymentMode = "ONCE", Price = input.Price, PayWithinDays = (int)Math.Ceiling((input.PayBy - now).TotalDays), Territory = input.Territory ?? OpenDeal.WholeCountry,
        Improvements = ImprovementOwner.Each, TaxIncluded = true, Settlement = SettlementMode.Supervised,
    };
}
