using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Auctions;

/// <summary>Identifies a session: lots that are announced together under one version of the rules.</summary>
public readonly record struct SessionId(Guid Value) : IId<SessionId>
{
    public static SessionId From(Guid value) => new(value);

    public static SessionId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out SessionId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
