using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a gate of a deal.</summary>
public readonly record struct GateId(Guid Value) : IId<GateId>
{
    public static GateId From(Guid value) => new(value);

    public static GateId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out GateId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
