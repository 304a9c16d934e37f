using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Identifies a response to a demand.</summary>
public readonly record struct ResponseId(Guid Value) : IId<ResponseId>
{
    public static ResponseId From(Guid value) => new(value);

    public static ResponseId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out ResponseId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
