using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Identifies an objection against a public notice.</summary>
public readonly record struct ObjectionId(Guid Value) : IId<ObjectionId>
{
    public static ObjectionId From(Guid value) => new(value);

    public static ObjectionId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out ObjectionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
