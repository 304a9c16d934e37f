namespace CarbonTech.Exchange.Deals;

/// <summary>The life of a file in a deal room.</summary>
public enum RoomFileStatus
{
    Shared = 1,

    /// <summary>Taken out; the record of who opened it stays.</summary>
    Withdrawn = 2,
}
