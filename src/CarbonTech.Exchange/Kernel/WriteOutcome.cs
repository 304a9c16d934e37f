namespace CarbonTech.Exchange.Kernel;

/// <summary>How a write ended.</summary>
public enum WriteOutcome
{
    /// <summary>On disk.</summary>
    Committed = 1,

    /// <summary>The body itself wanted nothing written.</summary>
    Dropped = 2,

    /// <summary>Lost the race too often, or the storage refused; nothing was written.</summary>
    Busy = 3,
}
