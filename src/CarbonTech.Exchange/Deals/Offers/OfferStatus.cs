namespace CarbonTech.Exchange.Deals;

/// <summary>The life of an offer.</summary>
public enum OfferStatus
{
    /// <summary>Waits for the other side, until its last day has ended.</summary>
    Open = 1,

    /// <summary>Binds both, subject to the gates.</summary>
    Accepted = 2,

    /// <summary>Answered by another offer.</summary>
    Countered = 3,

    Declined = 4,

    /// <summary>Taken back by its maker.</summary>
    Withdrawn = 5,

    /// <summary>Not answered in time, or fallen with the deal.</summary>
    Lapsed = 6,
}
