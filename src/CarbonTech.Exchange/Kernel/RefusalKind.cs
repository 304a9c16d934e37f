namespace CarbonTech.Exchange.Kernel;

/// <summary>Why an act was refused, as far as the door must know; each kind has one HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>The input is wrong: 422.</summary>
    Invalid = 1,

    /// <summary>What was asked for is not there, or not there for this reader: 404.</summary>
    Missing = 2,

    /// <summary>This person or party may not: 403.</summary>
    Forbidden = 3,

    /// <summary>Right input, wrong state or moment: 409.</summary>
    Conflict = 4,

    /// <summary>Too many requests: 429.</summary>
    TooMany = 5,

    /// <summary>Try again: 503.</summary>
    Busy = 6,
}
