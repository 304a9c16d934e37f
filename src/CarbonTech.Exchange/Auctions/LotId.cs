using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions;

/// <summary>Identifies a lot: one sale in one session.</summary>
public readonly record struct LotId(Guid Value) : IId<LotId>
{
    public static LotId From(Guid value) => new(value);

    public static LotId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out LotId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
