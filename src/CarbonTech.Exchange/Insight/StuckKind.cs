namespace CarbonTech.Exchange.Insight;

/// <summary>What can stand still. The comment names the subject.</summary>
public enum StuckKind
{
    /// <summary>Listing: handed in, not screened.</summary>
    Screening = 1,

    /// <summary>Demand: handed in, not opened.</summary>
    Demand = 2,

    /// <summary>Enquiry: asked, not answered.</summary>
    Enquiry = 3,

    /// <summary>Public notice: an objection is not answered.</summary>
    Notice = 4,

    /// <summary>Case of a third party's service: stands in one step.</summary>
    Case = 5,

    /// <summary>Mandate: proposed, not answered.</summary>
    Mandate = 6,

    /// <summary>Deal: stands in one stage.</summary>
    Deal = 7,

    /// <summary>Deal: a delivery is not answered.</summary>
    Milestone = 8,

    /// <summary>Deal: a payment was stated and is not confirmed.</summary>
    StatedPayment = 9,

    /// <summary>Deal: an order to pay out waits.</summary>
    Payout = 10,

    /// <summary>Deal: a transaction certificate waits for the operator.</summary>
    DealCertificate = 11,
}
