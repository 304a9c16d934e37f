namespace CarbonTech.Exchange.Catalogue;

/// <summary>What keeps a public notice from covering terms.</summary>
public enum NoticeGap
{
    /// <summary>There is none for this listing and this way that still stands.</summary>
    None = 1,

    /// <summary>Its days are not over.</summary>
    Running = 2,

    /// <summary>An objection waits for its answer.</summary>
    Objected = 3,

    /// <summary>The price is below the noticed one, or there is none at all: a new notice is needed.</summary>
    BelowPrice = 4,

    /// <summary>It declares that nobody is related, but who takes it is: a new notice is needed.</summary>
    RelatedUnsaid = 5,

    /// <summary>It began before the last co-owner consented: a new notice is needed.</summary>
    BeforeConsent = 6,
}
