using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a statement of the inventors' reward.</summary>
public readonly record struct RewardId(Guid Value) : IId<RewardId>
{
    public static RewardId From(Guid value) => new(value);

    public static RewardId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out RewardId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
