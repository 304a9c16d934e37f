using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Identifies a request for payment: a bill that its payer pays by checkout.</summary>
public readonly record struct PaymentRequestId(Guid Value) : IId<PaymentRequestId>
{
    public static PaymentRequestId From(Guid value) => new(value);

    public static PaymentRequestId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out PaymentRequestId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
