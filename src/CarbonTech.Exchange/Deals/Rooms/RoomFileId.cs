using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a file in a deal room.</summary>
public readonly record struct RoomFileId(Guid Value) : IId<RoomFileId>
{
    public static RoomFileId From(Guid value) => new(value);

    public static RoomFileId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out RoomFileId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
