namespace CarbonTech.Exchange.Insight;

/// <summary>What waits for somebody. The comment names the subject.</summary>
public enum WaitingKind
{
    /// <summary>Operator: parties to verify, counted.</summary>
    Applications = 1,

    /// <summary>Operator: listings to screen, counted.</summary>
    Screening = 2,

    /// <summary>Operator: bid parties to qualify, counted.</summary>
    Qualification = 3,

    /// <summary>Operator: pay-outs to order, counted.</summary>
    PayoutsToMake = 4,

    /// <summary>Operator: pay-outs to check, counted.</summary>
    PayoutsToCheck = 5,

    /// <summary>Operator: facts that a follower could not follow, counted.</summary>
    ParkedFacts = 6,

    /// <summary>Party: its application waits for the operator.</summary>
    OwnApplication = 10,

    /// <summary>Listing: returned with comments.</summary>
    ListingReturned = 11,

    /// <summary>Own drafts, counted.</summary>
    Drafts = 12,

    /// <summary>Own listings that wait for the desk, counted.</summary>
    InScreening = 13,

    /// <summary>Lot: the operator asks the bid party for more.</summary>
    Supplement = 20,

    /// <summary>Lot: runs, the actor's party takes part and leads.</summary>
    Leading = 21,

    /// <summary>Lot: runs, the actor's party takes part and does not lead.</summary>
    NotLeading = 22,

    /// <summary>Lot: runs, the actor's party sells.</summary>
    Selling = 23,

    /// <summary>Payment request: due.</summary>
    PaymentDue = 30,

    /// <summary>Lot: the confirmation of its sale is not signed by both sides yet.</summary>
    Confirmation = 31,

    /// <summary>Deal: the register step of the patent is to be evidenced.</summary>
    RegisterStep = 32,
}
