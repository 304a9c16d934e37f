using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a deal: one sale or licence between a seller and a buyer.</summary>
public readonly record struct DealId(Guid Value) : IId<DealId>
{
    public static DealId From(Guid value) => new(value);

    public static DealId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out DealId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
