using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions;

/// <summary>Identifies the registration of one bid party for one lot.</summary>
public readonly record struct RegistrationId(Guid Value) : IId<RegistrationId>
{
    public static RegistrationId From(Guid value) => new(value);

    public static RegistrationId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out RegistrationId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
