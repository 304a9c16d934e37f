using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a dispute about a deal.</summary>
public readonly record struct DealDisputeId(Guid Value) : IId<DealDisputeId>
{
    public static DealDisputeId From(Guid value) => new(value);

    public static DealDisputeId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out DealDisputeId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
