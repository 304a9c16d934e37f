using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Identifies a verdict of the screening desk on a listing.</summary>
public readonly record struct VerdictId(Guid Value) : IId<VerdictId>
{
    public static VerdictId From(Guid value) => new(value);

    public static VerdictId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out VerdictId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
