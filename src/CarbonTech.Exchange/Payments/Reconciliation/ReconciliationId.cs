using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Payments;

/// <summary>Identifies one comparison of the ledger with a gateway.</summary>
public readonly record struct ReconciliationId(Guid Value) : IId<ReconciliationId>
{
    public static ReconciliationId From(Guid value) => new(value);

    public static ReconciliationId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out ReconciliationId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
