using CarbonTech.Exchange.Deals;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>A deal room with the names that its page prints.</summary>
public sealed record RoomScene(RoomPage Room, TalkNames Names)
{
    public DealLine Deal => Room.Deal;
}
