using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>Identifies a tie between two parties.</summary>
public readonly record struct TieId(Guid Value) : IId<TieId>
{
    public static TieId From(Guid value) => new(value);

    public static TieId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out TieId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
