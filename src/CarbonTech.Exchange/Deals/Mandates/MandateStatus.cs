namespace CarbonTech.Exchange.Deals;

/// <summary>Where a mandate stands.</summary>
public enum MandateStatus
{
    /// <summary>Its text lies before both sides; at most one has signed.</summary>
    Proposed = 1,

    /// <summary>Both sides signed the same digest.</summary>
    Agreed = 2,

    /// <summary>The other side does not want it, with a reason.</summary>
    Declined = 3,

    /// <summary>Its proposer took it back, or it was not signed in its own time.</summary>
    Withdrawn = 4,

    /// <summary>Its time is over.</summary>
    Ended = 5,

    /// <summary>One side ended it before its time, with a reason.</summary>
    Terminated = 6,
}
