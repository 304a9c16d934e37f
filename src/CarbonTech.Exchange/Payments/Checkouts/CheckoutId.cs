using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Identifies one attempt to pay; its digits are the idempotency key that the gateway knows it by.</summary>
public readonly record struct CheckoutId(Guid Value) : IId<CheckoutId>
{
    public static CheckoutId From(Guid value) => new(value);

    public static CheckoutId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out CheckoutId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
