using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Identifies a fee that was taken, with its invoice data.</summary>
public readonly record struct FeeReceiptId(Guid Value) : IId<FeeReceiptId>
{
    public static FeeReceiptId From(Guid value) => new(value);

    public static FeeReceiptId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out FeeReceiptId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
