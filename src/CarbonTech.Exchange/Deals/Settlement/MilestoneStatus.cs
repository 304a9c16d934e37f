namespace CarbonTech.Exchange.Deals;

/// <summary>The life of a milestone. Silence accepts nothing.</summary>
public enum MilestoneStatus
{
    /// <summary>The seller has not delivered.</summary>
    Pending = 1,

    /// <summary>The seller says that it is delivered, with evidence; the buyer has not answered.</summary>
    Reported = 2,

    /// <summary>The buyer accepted it.</summary>
    Accepted = 3,

    /// <summary>The buyer objects, with reasons; the seller may deliver anew.</summary>
    Objected = 4,
}
