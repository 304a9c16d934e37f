using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Identifies money that arrived at a gateway for us.</summary>
public readonly record struct ReceiptId(Guid Value) : IId<ReceiptId>
{
    public static ReceiptId From(Guid value) => new(value);

    public static ReceiptId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out ReceiptId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
