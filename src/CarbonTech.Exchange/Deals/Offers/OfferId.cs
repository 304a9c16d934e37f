using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies an offer of one side of a deal to the other.</summary>
public readonly record struct OfferId(Guid Value) : IId<OfferId>
{
    public static OfferId From(Guid value) => new(value);

    public static OfferId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out OfferId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
