using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Identifies a message of a gateway in our inbox.</summary>
public readonly record struct GatewayEventId(Guid Value) : IId<GatewayEventId>
{
    public static GatewayEventId From(Guid value) => new(value);

    public static GatewayEventId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out GatewayEventId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
