using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies the step of a deal at the patent register.</summary>
public readonly record struct RegisterStepId(Guid Value) : IId<RegisterStepId>
{
    public static RegisterStepId From(Guid value) => new(value);

    public static RegisterStepId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out RegisterStepId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
