using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a file that evidences something in a deal's performance.</summary>
public readonly record struct SettlementPaperId(Guid Value) : IId<SettlementPaperId>
{
    public static SettlementPaperId From(Guid value) => new(value);

    public static SettlementPaperId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out SettlementPaperId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
