namespace CarbonTech.Exchange.Deals;

/// <summary>The life of a task.</summary>
public enum RoomTaskStatus
{
    Open = 1,
    Done = 2,

    /// <summary>Not needed any more, said by who set it.</summary>
    Dropped = 3,
}
