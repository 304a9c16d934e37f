using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Notifications;

/// <summary>Identifies a notice to one person.</summary>
public readonly record struct NoticeId(Guid Value) : IId<NoticeId>
{
    public static NoticeId From(Guid value) => new(value);

    public static NoticeId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out NoticeId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
