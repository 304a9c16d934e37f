namespace CarbonTech.Exchange.Catalogue;

/// <summary>Why a demand was closed.</summary>
public enum DemandEnding
{
    /// <summary>The publisher no longer wants it.</summary>
    Withdrawn = 1,

    /// <summary>The publisher found what he needed.</summary>
    Fulfilled = 2,

    /// <summary>Its last day passed without a match.</summary>
    DeadlinePassed = 3,

    /// <summary>The operator's desk would not open it.</summary>
    Refused = 4,

    /// <summary>The operator took it off the market.</summary>
    TakenDown = 5,
}
