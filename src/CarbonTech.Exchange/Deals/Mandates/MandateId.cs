using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a mandate (委托): what a client asked a brokerage to do.</summary>
public readonly record struct MandateId(Guid Value) : IId<MandateId>
{
    public static MandateId From(Guid value) => new(value);

    public static MandateId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out MandateId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
