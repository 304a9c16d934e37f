using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Identifies a demand: one technology need that a party publishes.</summary>
public readonly record struct DemandId(Guid Value) : IId<DemandId>
{
    public static DemandId From(Guid value) => new(value);

    public static DemandId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out DemandId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
