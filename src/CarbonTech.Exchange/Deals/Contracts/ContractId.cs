using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a drawn contract of a deal.</summary>
public readonly record struct ContractId(Guid Value) : IId<ContractId>
{
    public static ContractId From(Guid value) => new(value);

    public static ContractId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out ContractId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
