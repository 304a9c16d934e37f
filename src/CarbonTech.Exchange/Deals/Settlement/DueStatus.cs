namespace CarbonTech.Exchange.Deals;

/// <summary>The life of a due sum.</summary>
public enum DueStatus
{
    /// <summary>In the schedule; its time has not come.</summary>
    Planned = 1,

    /// <summary>Asked for: billed, or to be paid directly; a royalty waits for its report first.</summary>
    Open = 2,

    /// <summary>One side says that it was paid, or that the share was registered; the other has not confirmed.</summary>
    Stated = 3,

    /// <summary>There: in escrow, or confirmed by both.</summary>
    Met = 4,

    /// <summary>Left the escrow for those whom it was for.</summary>
    Released = 5,

    /// <summary>No longer owed.</summary>
    Cancelled = 6,

    /// <summary>Given back to its payer.</summary>
    Refunded = 7,
}
