using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What enquiries refuse.</summary>
public static class EnquiryRefusals
{
    public static readonly Refusal NoSuchEnquiry = new("enquiries.no-such-enquiry", RefusalKind.Missing);

    /// <summary>Only buyers of a verified party ask.</summary>
    public static readonly Refusal NotABuyer = new("enquiries.not-a-buyer", RefusalKind.Forbidden);

    /// <summary>This is for the other side, or for neither of the reader's roles.</summary>
    public static readonly Refusal NotYours = new("enquiries.not-yours", RefusalKind.Forbidden);

    public static readonly Refusal OwnListing = new("enquiries.own-listing", RefusalKind.Forbidden);

    public static readonly Refusal NotListed = new("enquiries.not-listed", RefusalKind.Conflict);

    /// <summary>The thread goes on after the owner's answer only.</summary>
    public static readonly Refusal NotAnswered = new("enquiries.not-answered", RefusalKind.Conflict);

    public static readonly Refusal StillTime = new("enquiries.still-time", RefusalKind.Conflict);

    /// <summary>So much of one party's waits for this owner since today's morning.</summary>
    public static Refusal TooMany(int most) => new("enquiries.too-many", RefusalKind.TooMany, Args: [most]);

    /// <summary>A thread this long belongs into a deal's room.</summary>
    public static Refusal ThreadFull(int most) => new("enquiries.thread-full", RefusalKind.Conflict, Args: [most]);
}
