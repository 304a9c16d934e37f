using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a milestone of a deal.</summary>
public readonly record struct MilestoneId(Guid Value) : IId<MilestoneId>
{
    public static MilestoneId From(Guid value) => new(value);

    public static MilestoneId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out MilestoneId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
