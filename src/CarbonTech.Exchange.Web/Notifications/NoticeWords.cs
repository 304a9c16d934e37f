using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Notifications;

/// <summary>What a notice says in the reader's language, and where it leads.</summary>
internal static class NoticeWords
{
    /// <summary>The sentence, with the thing's name, the amount and the deadline.</summary>
    internal static string Line(Texts texts, NoticeLine notice) =>
        texts[$"notice.{notice.Kind}", texts.Pick(notice.TitleZh, notice.TitleEn), notice.Amount, notice.Due is { } due ? Show.Until(due) : null];

    /// <summary>What to do next: the words of the link.</summary>
    internal static string Button(Texts texts, NoticeLine notice) => texts[$"notice.{notice.Kind}.do"];

    internal static string Path(NoticeLine notice) => notice.Kind switch
    {
        NoticeKind.CertificateSuspended or NoticeKind.CertificateResumed or NoticeKind.CertificateWithdrawn or NoticeKind.CertificateEndsSoon or NoticeKind.CertificateExpired
            => Paths.Certificate(CertificateId.From(notice.Subject)),
        NoticeKind.PartyVerified or NoticeKind.PartyRefused or NoticeKind.PartySuspended or NoticeKind.PartyResumed => Paths.MyParty,
        NoticeKind.InvitedToParty => Paths.Invitation(InvitationId.From(notice.Subject)),
        NoticeKind.ListingListed or NoticeKind.ListingReturned or NoticeKind.ListingRefused or NoticeKind.ListingSuspended
            or NoticeKind.ListingGrowsStale => Paths.Listing(ListingId.From(notice.Subject)),
        NoticeKind.Qualified or NoticeKind.SupplementAsked or NoticeKind.RegistrationRefused or NoticeKind.LotStarted or NoticeKind.Outbid
            or NoticeKind.LotSuspended or NoticeKind.LotResumed or NoticeKind.LotCancelled or NoticeKind.LotWon or NoticeKind.LotLost
            or NoticeKind.LotSold or NoticeKind.LotPassed => Paths.Lot(LotId.From(notice.Subject)),
        NoticeKind.DemandOpened or NoticeKind.DemandClosed or NoticeKind.ResponseDeclined or NoticeKind.ResponseTaken => Paths.Demand(DemandId.From(notice.Subject)),
        NoticeKind.DemandReturned => Paths.MyDemand(DemandId.From(notice.Subject)),
        NoticeKind.ResponseReceived => Paths.DemandResponses(DemandId.From(notice.Subject)),
        NoticeKind.EnquiryReceived or NoticeKind.EnquiryReplied or NoticeKind.EnquiryDeclined or NoticeKind.EnquiryOverdue => Paths.Enquiry(EnquiryId.From(notice.Subject)),
        NoticeKind.Refunded when notice.Subject == Guid.Empty => Paths.Inbox,
        NoticeKind.PaymentDue or NoticeKind.PaymentReceived or NoticeKind.Refunded => Paths.Payment(PaymentRequestId.From(notice.Subject)),
        NoticeKind.CaseApplied or NoticeKind.CaseQuoted or NoticeKind.NonconformityRaised or NoticeKind.NonconformityAnswered or NoticeKind.CaseReturned
            or NoticeKind.CaseGranted or NoticeKind.CaseRefused => Paths.Case(CaseId.From(notice.Subject)),
        NoticeKind.GatesToAnswer or NoticeKind.GateReopened or NoticeKind.GateFailed => Paths.DealGates(DealId.From(notice.Subject)),
        NoticeKind.ContractDrawn or NoticeKind.ContractHalfSigned or NoticeKind.ContractSigned => Paths.DealContract(DealId.From(notice.Subject)),
        NoticeKind.NdaToSign => Paths.DealNda(DealId.From(notice.Subject)),
        NoticeKind.OfferReceived or NoticeKind.OfferCountered or NoticeKind.OfferDeclined or NoticeKind.OfferEndsSoon => Paths.DealOffers(DealId.From(notice.Subject)),
        NoticeKind.TaskDue => Paths.DealRoom(DealId.From(notice.Subject)),
        NoticeKind.TalksBegun or NoticeKind.OfferAccepted or NoticeKind.DealDisputed or NoticeKind.DealTerminated
            or NoticeKind.PricePaid or NoticeKind.PaidOut or NoticeKind.DealDefaulted or NoticeKind.DealCompleted => Paths.Deal(DealId.From(notice.Subject)),
        NoticeKind.DueDirectly or NoticeKind.PaymentStated or NoticeKind.PaymentDenied or NoticeKind.MilestoneDelivered or NoticeKind.MilestoneAccepted
            or NoticeKind.MilestoneObjected or NoticeKind.RegisterDue or NoticeKind.RoyaltyToReport or NoticeKind.DealCertificateIssued
            or NoticeKind.DealCertificateRevoked => Paths.DealMoney(DealId.From(notice.Subject)),
        NoticeKind.MandateProposed or NoticeKind.MandateAgreed or NoticeKind.MandateDeclined or NoticeKind.MandateTerminated => Paths.Mandate(MandateId.From(notice.Subject)),
        NoticeKind.PartiesIntroduced or NoticeKind.IntroductionObjected => Paths.Introduction(IntroductionId.From(notice.Subject)),
        NoticeKind.PublicNoticeObjected or NoticeKind.ObjectionDismissed or NoticeKind.PublicNoticePassed or NoticeKind.ObjectionUpheld => Paths.PublicNotice(PublicNoticeId.From(notice.Subject)),
    };

    /// <summary>Kinds that somebody must act upon, or that went against the reader.</summary>
    internal static string? Tag(NoticeKind kind) => kind switch
    {
        NoticeKind.PartyRefused or NoticeKind.PartySuspended or NoticeKind.ListingRefused or NoticeKind.ListingSuspended or NoticeKind.RegistrationRefused or NoticeKind.Outbid
            or NoticeKind.LotCancelled or NoticeKind.DealDefaulted or NoticeKind.OfferDeclined or NoticeKind.DealDisputed or NoticeKind.DealTerminated or NoticeKind.ResponseDeclined or NoticeKind.EnquiryDeclined or NoticeKind.EnquiryOverdue
            or NoticeKind.PaymentDenied or NoticeKind.MilestoneObjected or NoticeKind.DealCertificateRevoked => "bad",
        NoticeKind.CaseRefused or NoticeKind.CertificateSuspended or NoticeKind.CertificateWithdrawn or NoticeKind.CertificateExpired or NoticeKind.GateFailed
            or NoticeKind.MandateDeclined or NoticeKind.MandateTerminated or NoticeKind.IntroductionObjected or NoticeKind.ObjectionDismissed => "bad",
        NoticeKind.ListingReturned or NoticeKind.ListingGrowsStale or NoticeKind.SupplementAsked or NoticeKind.PaymentDue or NoticeKind.LotStarted or NoticeKind.LotSuspended
            or NoticeKind.TalksBegun or NoticeKind.NdaToSign or NoticeKind.OfferReceived or NoticeKind.OfferCountered or NoticeKind.OfferEndsSoon or NoticeKind.TaskDue
            or NoticeKind.DemandReturned or NoticeKind.ResponseReceived or NoticeKind.EnquiryReceived
            or NoticeKind.DueDirectly or NoticeKind.PaymentStated or NoticeKind.MilestoneDelivered or NoticeKind.RegisterDue or NoticeKind.RoyaltyToReport => "soon",
        NoticeKind.InvitedToParty or NoticeKind.CaseApplied or NoticeKind.CaseQuoted or NoticeKind.NonconformityRaised or NoticeKind.NonconformityAnswered or NoticeKind.CaseReturned
            or NoticeKind.CertificateEndsSoon or NoticeKind.GatesToAnswer or NoticeKind.GateReopened or NoticeKind.ContractDrawn or NoticeKind.ContractHalfSigned
            or NoticeKind.MandateProposed or NoticeKind.PublicNoticeObjected or NoticeKind.PartiesIntroduced => "soon",
        NoticeKind.PartyVerified or NoticeKind.ListingListed or NoticeKind.Qualified or NoticeKind.LotWon or NoticeKind.LotSold or NoticeKind.PaymentReceived
            or NoticeKind.OfferAccepted or NoticeKind.DemandOpened or NoticeKind.ResponseTaken or NoticeKind.EnquiryReplied or NoticeKind.PricePaid or NoticeKind.Refunded or NoticeKind.PaidOut
            or NoticeKind.DealCompleted or NoticeKind.MilestoneAccepted or NoticeKind.DealCertificateIssued => "good",
        NoticeKind.CaseGranted or NoticeKind.CertificateResumed or NoticeKind.ContractSigned or NoticeKind.MandateAgreed or NoticeKind.PublicNoticePassed
            or NoticeKind.ObjectionUpheld => "good",
        NoticeKind.PartyResumed or NoticeKind.LotResumed or NoticeKind.LotLost or NoticeKind.LotPassed or NoticeKind.DemandClosed => null,
    };
}
