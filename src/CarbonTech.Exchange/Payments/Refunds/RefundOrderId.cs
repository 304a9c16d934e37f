using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Identifies an order to give money back.</summary>
public readonly record struct RefundOrderId(Guid Value) : IId<RefundOrderId>
{
    public static RefundOrderId From(Guid value) => new(value);

    public static RefundOrderId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out RefundOrderId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
