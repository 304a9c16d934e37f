using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Identifies a right that was granted by licence.</summary>
public readonly record struct GrantedRightId(Guid Value) : IId<GrantedRightId>
{
    public static GrantedRightId From(Guid value) => new(value);

    public static GrantedRightId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out GrantedRightId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
