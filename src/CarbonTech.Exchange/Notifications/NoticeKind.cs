namespace CarbonTech.Exchange.Notifications;

/// <summary>What a notice says. The comment names its subject: where the reader looks.</summary>
public enum NoticeKind
{
    /// <summary>Party: the application was approved.</summary>
    PartyVerified = 1,

    /// <summary>Party: the application was refused, with the reason.</summary>
    PartyRefused = 2,

    /// <summary>Party: may not act until resumed, with the reason.</summary>
    PartySuspended = 3,

    /// <summary>Party: may act again.</summary>
    PartyResumed = 4,

    /// <summary>Invitation, to the invited person: a party asks him to act for it, until then. Its mail is the invitation itself.</summary>
    InvitedToParty = 5,

    /// <summary>Listing: on the market.</summary>
    ListingListed = 10,

    /// <summary>Listing: returned with comments.</summary>
    ListingReturned = 11,

    /// <summary>Listing: refused, with the reason.</summary>
    ListingRefused = 12,

    /// <summary>Listing: taken off the market for the time being, with the reason.</summary>
    ListingSuspended = 13,

    /// <summary>Listing: wants verifying before it leaves the market.</summary>
    ListingGrowsStale = 14,

    /// <summary>Lot: the bid party is qualified.</summary>
    Qualified = 20,

    /// <summary>Lot: the operator asks for more.</summary>
    SupplementAsked = 21,

    /// <summary>Lot: the registration was refused, with the reason.</summary>
    RegistrationRefused = 22,

    /// <summary>Lot: bidding has started.</summary>
    LotStarted = 30,

    /// <summary>Lot: another one leads, at this price.</summary>
    Outbid = 31,

    /// <summary>Lot: stopped, with the reason.</summary>
    LotSuspended = 32,

    /// <summary>Lot: goes on.</summary>
    LotResumed = 33,

    /// <summary>Lot: cancelled, with the reason.</summary>
    LotCancelled = 34,

    /// <summary>Lot, to the buyer: won at this price.</summary>
    LotWon = 40,

    /// <summary>Lot, to the other takers: closed, another one won at this price.</summary>
    LotLost = 41,

    /// <summary>Lot, to the seller: sold at this price.</summary>
    LotSold = 42,

    /// <summary>Lot: closed without a sale.</summary>
    LotPassed = 43,

    /// <summary>Payment request: this amount is due until then.</summary>
    PaymentDue = 50,

    /// <summary>Payment request: the amount has arrived.</summary>
    PaymentReceived = 51,

    /// <summary>Deal, to the seller: the whole price lies in escrow.</summary>
    PricePaid = 52,

    /// <summary>Money went back to its payer.</summary>
    Refunded = 53,

    /// <summary>Deal: money was paid out to the party.</summary>
    PaidOut = 54,

    /// <summary>Deal, to both sides: the buyer did not pay in time.</summary>
    DealDefaulted = 55,

    /// <summary>Deal, to both sides: performed and settled.</summary>
    DealCompleted = 56,

    /// <summary>Demand, to its publisher: on the market.</summary>
    DemandOpened = 70,

    /// <summary>Demand, to its publisher: returned with comments.</summary>
    DemandReturned = 71,

    /// <summary>Demand: over, to its publisher when another one ended it, and to those whose responses stand.</summary>
    DemandClosed = 72,

    /// <summary>Demand, to its publisher: somebody answered it.</summary>
    ResponseReceived = 73,

    /// <summary>Demand, to who answered: declined, with the words if there are any.</summary>
    ResponseDeclined = 74,

    /// <summary>Demand, to who answered: taken.</summary>
    ResponseTaken = 75,

    /// <summary>Enquiry, to the owner: a question waits until then.</summary>
    EnquiryReceived = 76,

    /// <summary>Enquiry, to the other side: an answer or another message.</summary>
    EnquiryReplied = 77,

    /// <summary>Enquiry, to who asked: declined, with the words if there are any.</summary>
    EnquiryDeclined = 78,

    /// <summary>Enquiry, to both sides: not answered in time.</summary>
    EnquiryOverdue = 79,

    /// <summary>Deal: another party began to talk with this one.</summary>
    TalksBegun = 90,

    /// <summary>Deal: an agreement to keep secrets waits for a signature.</summary>
    NdaToSign = 91,

    /// <summary>Deal, to the maker: the offer was declined, with the reason.</summary>
    OfferDeclined = 92,

    /// <summary>Deal: an offer waits until then.</summary>
    OfferReceived = 93,

    /// <summary>Deal: the own offer was answered by another one, which waits until then.</summary>
    OfferCountered = 94,

    /// <summary>Deal, to the maker: the offer was accepted.</summary>
    OfferAccepted = 95,

    /// <summary>Deal: an offer that waits lapses soon.</summary>
    OfferEndsSoon = 96,

    /// <summary>Deal: a task of this side is due, with its title.</summary>
    TaskDue = 97,

    /// <summary>Deal: a dispute stopped it, with the reason.</summary>
    DealDisputed = 98,

    /// <summary>Deal: ended before its completion, with the reason.</summary>
    DealTerminated = 99,

    /// <summary>Deal, to the buyer: this amount is to be paid directly, or by a share, until then.</summary>
    DueDirectly = 110,

    /// <summary>Deal, to the seller: the buyer says that this amount was paid.</summary>
    PaymentStated = 111,

    /// <summary>Deal, to the buyer: the seller denies that this amount arrived.</summary>
    PaymentDenied = 112,

    /// <summary>Deal, to the buyer: a milestone was delivered and waits for acceptance.</summary>
    MilestoneDelivered = 113,

    /// <summary>Deal, to the seller: a milestone was accepted.</summary>
    MilestoneAccepted = 114,

    /// <summary>Deal, to the seller: the buyer objects to a milestone.</summary>
    MilestoneObjected = 115,

    /// <summary>Deal, to the seller: the step at the patent register is to be taken, a licence's until then.</summary>
    RegisterDue = 116,

    /// <summary>Deal, to the buyer: the royalty of the year is to be reported and paid until then.</summary>
    RoyaltyToReport = 117,

    /// <summary>Deal, to both sides: its transaction certificate is in force.</summary>
    DealCertificateIssued = 118,

    /// <summary>Deal, to both sides: its transaction certificate was revoked.</summary>
    DealCertificateRevoked = 119,

    /// <summary>Case, to the body: an owner applied.</summary>
    CaseApplied = 60,

    /// <summary>Case, to the applicant: the body quoted.</summary>
    CaseQuoted = 61,

    /// <summary>Case, to the applicant: a nonconformity was raised, or its answer handed back.</summary>
    NonconformityRaised = 62,

    /// <summary>Case, to the body: a nonconformity was answered.</summary>
    NonconformityAnswered = 63,

    /// <summary>Case, to the evaluators: the reviewer returned the evaluation, with comments.</summary>
    CaseReturned = 64,

    /// <summary>Case, to the applicant: both signed, the certificate is issued.</summary>
    CaseGranted = 65,

    /// <summary>Case, to the applicant: not accepted or refused, with the reason.</summary>
    CaseRefused = 66,

    /// <summary>Mandate, to the side that did not propose it: its text waits to be signed.</summary>
    MandateProposed = 80,

    /// <summary>Mandate, to both sides: agreed.</summary>
    MandateAgreed = 81,

    /// <summary>Mandate, to its proposer: declined, with the reason.</summary>
    MandateDeclined = 82,

    /// <summary>Mandate, to the other side: ended before its time, with the reason.</summary>
    MandateTerminated = 83,

    /// <summary>Introduction, to both introduced parties: it was recorded.</summary>
    PartiesIntroduced = 84,

    /// <summary>Introduction, to the brokerage: a party objects to the record.</summary>
    IntroductionObjected = 85,

    /// <summary>Public notice, to its unit: somebody objected, it stands still.</summary>
    PublicNoticeObjected = 86,

    /// <summary>Public notice, to who objected: dismissed, with the answer.</summary>
    ObjectionDismissed = 87,

    /// <summary>Public notice, to its unit: its days are over.</summary>
    PublicNoticePassed = 88,

    /// <summary>Public notice, to who objected: upheld, the notice failed.</summary>
    ObjectionUpheld = 89,

    /// <summary>Deal: gates ask this side.</summary>
    GatesToAnswer = 100,

    /// <summary>Deal, to both sides: a gate is asked again, with the reason.</summary>
    GateReopened = 101,

    /// <summary>Deal, to both sides: a gate cannot be met.</summary>
    GateFailed = 102,

    /// <summary>Deal, to both sides: every gate is passed, the contract waits for signatures.</summary>
    ContractDrawn = 103,

    /// <summary>Deal, to the other side: one side signed the contract.</summary>
    ContractHalfSigned = 104,

    /// <summary>Deal, to both sides: both signed.</summary>
    ContractSigned = 105,

    /// <summary>Certificate: suspended by its body, with the public reason.</summary>
    CertificateSuspended = 67,

    /// <summary>Certificate: in force again.</summary>
    CertificateResumed = 68,

    /// <summary>Certificate: withdrawn by its body, with the public reason.</summary>
    CertificateWithdrawn = 69,

    /// <summary>Certificate: its validity ends within 60 days.</summary>
    CertificateEndsSoon = 120,

    /// <summary>Certificate: its validity has passed.</summary>
    CertificateExpired = 121,
}
