namespace CarbonTech.Exchange.Catalogue;

/// <summary>Where an enquiry stands. Overdue is no state: it is Asked, compared with now.</summary>
public enum EnquiryStatus
{
    /// <summary>Waits for the owner, whose clock runs.</summary>
    Asked = 1,

    /// <summary>The owner answered; both sides may go on writing.</summary>
    Answered = 2,

    /// <summary>The owner declined, with the reason.</summary>
    Declined = 3,

    /// <summary>Taken back by who asked.</summary>
    Withdrawn = 4,

    /// <summary>The sides began to talk: a deal was opened.</summary>
    Talks = 5,
}
