using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a sum that one side of a deal owes because of it.</summary>
public readonly record struct DueId(Guid Value) : IId<DueId>
{
    public static DueId From(Guid value) => new(value);

    public static DueId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out DueId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
