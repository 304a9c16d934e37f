namespace CarbonTech.Exchange.Deals;

/// <summary>The life of a dispute.</summary>
public enum DealDisputeStatus
{
    /// <summary>The deal stands still and waits for the operator.</summary>
    Open = 1,

    /// <summary>The deal goes on where it stood.</summary>
    Resumed = 2,

    /// <summary>The deal was terminated.</summary>
    Ended = 3,
}
