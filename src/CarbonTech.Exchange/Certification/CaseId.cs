using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Identifies a case: one examination of one claim of a listing by one body.</summary>
public readonly record struct CaseId(Guid Value) : IId<CaseId>
{
    public static CaseId From(Guid value) => new(value);

    public static CaseId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out CaseId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
