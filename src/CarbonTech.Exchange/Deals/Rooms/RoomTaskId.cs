using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>Identifies a task in a deal room.</summary>
public readonly record struct RoomTaskId(Guid Value) : IId<RoomTaskId>
{
    public static RoomTaskId From(Guid value) => new(value);

    public static RoomTaskId Parse(string s, IFormatProvider? provider) => From(Guid.Parse(s));

    public static bool TryParse(string? s, IFormatProvider? provider, out RoomTaskId result) => Id.TryParse(s, out result);

    public override string ToString() => Value.ToString("N");
}
