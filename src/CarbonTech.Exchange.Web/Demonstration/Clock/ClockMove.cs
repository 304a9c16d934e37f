namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The steps by which the clock of a demonstration moves forward.</summary>
public enum ClockMove
{
    Minute = 1,
    FiveMinutes = 2,
    Hour = 3,
    Day = 4,

    /// <summary>To a minute before the next thing that happens by the clock.</summary>
    BeforeNext = 5,

    /// <summary>To the next thing that happens by the clock.</summary>
    Next = 6,
}
