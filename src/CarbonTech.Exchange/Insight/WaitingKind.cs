namespace CarbonTech.Exchange.Insight;

/// <summary>What waits for somebody over several modules; what one module knows alone it says itself. The comment names the subject.</summary>
public enum WaitingKind
{
    /// <summary>Operator: facts that a follower could not follow, counted.</summary>
    ParkedFacts = 2,

    /// <summary>Lot: runs, the actor's party takes part and leads.</summary>
    Leading = 10,

    /// <summary>Lot: runs, the actor's party takes part and does not lead.</summary>
    NotLeading = 11,

    /// <summary>Lot: runs, the actor's party sells.</summary>
    Selling = 12,

    /// <summary>Lot: the confirmation of its sale is not signed by both sides yet.</summary>
    Confirmation = 20,
}
