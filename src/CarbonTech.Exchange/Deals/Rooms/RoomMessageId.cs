using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a message in a deal room.</summary>
public readonly record struct RoomMessageId(Guid Value) : IId<RoomMessageId>
{
    public static RoomMessageId From(Guid value) => new(value);

    public static RoomMessageId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out RoomMessageId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
