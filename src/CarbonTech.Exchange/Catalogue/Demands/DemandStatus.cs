namespace CarbonTech.Exchange.Catalogue;

/// <summary>Where a demand stands. After its last day it is open to nobody, whether the worker has closed it yet or not.</summary>
public enum DemandStatus
{
    Draft = 1,

    /// <summary>Waits for the operator's desk.</summary>
    Submitted = 2,

    /// <summary>On the market: owners and brokers may answer.</summary>
    Open = 3,

    /// <summary>The publisher took one of the responses.</summary>
    Matched = 4,

    /// <summary>Over, for the reason that stands beside it.</summary>
    Closed = 5,
}
