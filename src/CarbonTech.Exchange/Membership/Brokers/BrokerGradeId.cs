using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Membership;

/// <summary>Identifies the grade of a broker at a brokerage.</summary>
public readonly record struct BrokerGradeId(Guid Value) : IId<BrokerGradeId>
{
    public static BrokerGradeId From(Guid value) => new(value);

    public static BrokerGradeId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out BrokerGradeId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
