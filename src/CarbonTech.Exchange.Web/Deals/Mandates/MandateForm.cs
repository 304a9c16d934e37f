using System.Globalization;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Deals;

/// <summary>A mandate as it is typed. A client names a broker and so the brokerage; a brokerage names the client.</summary>
public sealed class MandateForm
{
    public const int Tiers = CommissionTerms.MostTiers;

    public ActId ActId { get; set; }

    /// <summary>The client when the brokerage proposes; empty when the client does.</summary>
    public PartyId? Client { get; set; }

    /// <summary>The brokerage and its broker: two ids with a slash.</summary>
    public string? Broker { get; set; }

    /// <summary>The kind of subject and its id with a slash, or <c>Need</c>.</summary>
    public string? Subject { get; set; }

    public string? Need { get; set; }
    public MandateSide? Side { get; set; }
    public bool Exclusive { get; set; }
    public string?[] TierFrom { get; set; } = [];
    public decimal?[] TierRate { get; set; } = [];
    public CommissionPayer? Payer { get; set; }
    public decimal? SellerShare { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
    public string? Conflicts { get; set; }
    public bool BothSides { get; set; }

    internal PartyId Brokerage => PartyId.TryParse(Broker?.Split('/')[0], CultureInfo.InvariantCulture, out var id) ? id : default;

    internal MandateTerms Terms => new(
        Side ?? Default, Kind, SubjectId, Need, Broker?.Split('/') is [_, var person] && PersonId.TryParse(person, CultureInfo.InvariantCulture, out var id) ? id : default,
        Exclusive, Commission, From ?? default, Until ?? default, Conflicts, BothSides);

    private CommissionTerms Commission => new(
        [.. TierRate.Select((rate, i) => (Rate: rate, From: i < TierFrom.Length ? TierFrom[i] : null)).Where(t => t.Rate is not null || !string.IsNullOrWhiteSpace(t.From))
            .Select(t => new CommissionTier(Amount(t.From), Points(t.Rate)))],
        Payer ?? 0, Points(SellerShare ?? 50));

    private MandateSubject Kind => Enum.TryParse<MandateSubject>(Subject?.Split('/')[0], out var kind) ? kind : 0;

    private Guid SubjectId => Subject?.Split('/') is [_, var text] && Guid.TryParse(text, out var id) ? id : Guid.Empty;

    private MandateSide Default => Kind switch { MandateSubject.Listing => MandateSide.Seller, MandateSubject.Demand => MandateSide.Buyer, _ => 0 };

    /// <summary>The typed amount; one that is none lies below every tier and is refused as out of order.</summary>
    private static Money Amount(string? typed) => string.IsNullOrWhiteSpace(typed) ? Money.Zero(Currency.CNY) : MoneyBinder.TryRead(typed, out var money) ? money : new(-1, Currency.CNY);

    private static int Points(decimal? percent) => percent is { } p ? (int)Math.Round(Math.Clamp(p, -1, 1_000) * 100) : -1;
}
