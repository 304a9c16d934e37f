using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Certification;

/// <summary>Identifies the operator's approval of one capacity of a body.</summary>
public readonly record struct ApprovalId(Guid Value) : IId<ApprovalId>
{
    public static ApprovalId From(Guid value) => new(value);

    public static ApprovalId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out ApprovalId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
