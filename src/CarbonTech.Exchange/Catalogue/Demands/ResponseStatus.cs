namespace CarbonTech.Exchange.Catalogue;

/// <summary>Where a response to a demand stands.</summary>
public enum ResponseStatus
{
    Sent = 1,

    /// <summary>Of interest to the publisher.</summary>
    Noted = 2,

    /// <summary>Declined, with the reason.</summary>
    Declined = 3,

    /// <summary>The publisher took it, for one of its listings.</summary>
    Taken = 4,

    /// <summary>Taken back by who answered.</summary>
    Withdrawn = 5,
}
