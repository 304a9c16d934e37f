using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Identifies a nonconformity of a case.</summary>
public readonly record struct NonconformityId(Guid Value) : IId<NonconformityId>
{
    public static NonconformityId From(Guid value) => new(value);

    public static NonconformityId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out NonconformityId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
