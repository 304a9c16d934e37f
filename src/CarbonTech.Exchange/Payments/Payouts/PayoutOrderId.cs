using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Identifies an order to pay money out to a party.</summary>
public readonly record struct PayoutOrderId(Guid Value) : IId<PayoutOrderId>
{
    public static PayoutOrderId From(Guid value) => new(value);

    public static PayoutOrderId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out PayoutOrderId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
