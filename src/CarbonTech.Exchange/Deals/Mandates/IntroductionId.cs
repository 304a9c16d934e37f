using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies an introduction (居间引荐): a brokerage brought two parties together.</summary>
public readonly record struct IntroductionId(Guid Value) : IId<IntroductionId>
{
    public static IntroductionId From(Guid value) => new(value);

    public static IntroductionId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out IntroductionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
