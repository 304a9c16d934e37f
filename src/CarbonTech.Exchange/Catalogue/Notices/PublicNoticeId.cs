using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>Identifies a public notice (公示) of an intended sale.</summary>
public readonly record struct PublicNoticeId(Guid Value) : IId<PublicNoticeId>
{
    public static PublicNoticeId From(Guid value) => new(value);

    public static PublicNoticeId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out PublicNoticeId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
