namespace CarbonTech.Exchange.Notifications;

/// <summary>What a person may want mails about, or not. The inbox holds every notice in any case.</summary>
public enum NoticeTopic
{
    Membership = 1,
    Listings = 2,
    Registrations = 3,
    Bidding = 4,
    Results = 5,
    Payments = 6,

    /// <summary>Demands with their responses, and enquiries.</summary>
    Demands = 8,
    Certification = 7,
    /// <summary>Talks, offers, and the ways out of a deal.</summary>
    Talks = 10,

    Settlement = 12,

    /// <summary>Public notices, mandates and introductions.</summary>
    Brokerage = 9,

    /// <summary>Gates and contracts of deals.</summary>
    Contracts = 11,
}
