namespace CarbonTech.Exchange.Deals;

/// <summary>The life of a deal. A lot's deal opens at the gates with binding terms.</summary>
public enum DealStatus
{
    /// <summary>The parties found each other.</summary>
    Opened = 1,

    /// <summary>They keep each other's secrets.</summary>
    Nda = 2,

    /// <summary>The buyer looks into it.</summary>
    DueDiligence = 3,

    /// <summary>Offers go to and fro.</summary>
    Negotiation = 4,

    /// <summary>The terms are accepted, subject to the gates.</summary>
    Agreed = 5,

    /// <summary>Terms bind; what law asks for before the contract is being met.</summary>
    Gates = 6,

    /// <summary>The contract is drawn and waits for both signatures.</summary>
    Contract = 7,

    /// <summary>Signed by both sides; it is paid, handed over and registered.</summary>
    Performance = 8,

    /// <summary>Performed and paid out.</summary>
    Completed = 9,

    /// <summary>Ended before completion, with a reason.</summary>
    Terminated = 10,

    /// <summary>Stopped by a dispute.</summary>
    Disputed = 11,

    /// <summary>The buyer did not pay in time.</summary>
    Defaulted = 12,
}
