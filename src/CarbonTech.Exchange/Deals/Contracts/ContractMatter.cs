using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Deals;

/// <summary>All that a contract's text is made from: the agreed terms, the parties, the rights, the gates as they were answered.</summary>
internal sealed record ContractMatter
{
    public required DealId Deal { get; init; }

    public required DealOrigin Origin { get; init; }

    public required int Draw { get; init; }

    /// <summary>The day in Asia/Shanghai on which it is drawn.</summary>
    public required DateOnly Day { get; init; }

    public required ContractParty Seller { get; init; }

    public required ContractParty Buyer { get; init; }

    public ContractParty? Broker { get; init; }

    /// <summary>The number of the mandate that the brokerage acts under.</summary>
    public string? Mandate { get; init; }

    /// <summary>What the brokerage earns and who pays it, by the mandate.</summary>
    public CommissionShares? Brokerage { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public IReadOnlyList<PatentEntry> Patents { get; init; } = [];

    public required DealTerms Terms { get; init; }

    public required Money Commission { get; init; }

    public required int CommissionBasisPoints { get; init; }

    /// <summary>Until when a lot's price is paid, as announced; null for other deals.</summary>
    public DateTimeOffset? PayBy { get; init; }

    public IReadOnlyList<ContractCondition> Conditions { get; init; } = [];

    public string Number => $"CTX-{Day.Year}-{Deal.ToString()[^10..].ToUpperInvariant()}";

    /// <summary>Null when nothing was agreed.</summary>
    public static async Task<ContractMatter?> OfAsync(ExchangeDb db, Deal deal, int draw, CancellationToken ct)
    {
        if (deal.Terms is not { } terms) return null;
        var listing = await db.Listings.FindAsync([deal.Listing], ct);
        var mandate = deal.Mandate is { } id ? await db.Mandates.FindAsync([id], ct) : null;
        var day = ChinaDay.Of(db.Now);
        return new()
        {
            Deal = deal.Id, Origin = deal.Origin, Draw = draw, Day = day, Seller = await PartyAsync(db, deal.Seller, ct), Buyer = await PartyAsync(db, deal.Buyer, ct),
            Broker = deal.Brokerage is { } broker ? await PartyAsync(db, broker, ct) : null, Mandate = mandate is null ? null : MandateNumber.Of(mandate.Id, mandate.From),
            Brokerage = mandate is null ? null : Commissions.Of(mandate, deal.Price),
            TitleZh = listing?.TitleZh ?? "", TitleEn = listing?.TitleEn is { Length: > 0 } en ? en : listing?.TitleZh ?? "", Patents = listing?.Content.Patents ?? [],
            Terms = terms, Commission = deal.Commission, CommissionBasisPoints = deal.CommissionBasisPoints, PayBy = deal.Origin == DealOrigin.Lot ? deal.PayBy : null,
            Conditions = await ConditionsAsync(db, deal.Id, ct),
        };
    }

    private static async Task<ContractParty> PartyAsync(ExchangeDb db, PartyId id, CancellationToken ct) =>
        await db.Parties.Where(p => p.Id == id).Select(p => new ContractParty(p.NameZh, p.NameEn, p.Uscc, p.City)).FirstOrDefaultAsync(ct) ?? new(id.ToString(), id.ToString(), null, null);

    private static async Task<IReadOnlyList<ContractCondition>> ConditionsAsync(ExchangeDb db, DealId deal, CancellationToken ct)
    {
        var gates = await db.Gates.Where(g => g.Deal == deal).OrderBy(g => g.Ordinal).ToListAsync(ct);
        var answers = (await db.GateAnswers.Where(a => a.Deal == deal).ToListAsync(ct)).ToLookup(a => a.Gate);
        return [.. gates.Select(g => Condition(g, answers[g.Id].MaxBy(a => a.Number)))];
    }

    private static ContractCondition Condition(Gate gate, GateAnswer? last) =>
        new(gate.Kind, gate.Subject, gate.Status, last?.Reason, last?.Text, last?.On, [.. (last?.Files ?? []).Select(f => f.Digest)]);
}
