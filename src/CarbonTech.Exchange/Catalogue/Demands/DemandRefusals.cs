using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What demands and their responses refuse. Field is the name of a property of the content or the input.</summary>
public static class DemandRefusals
{
    public static readonly Refusal NoSuchDemand = new("demands.no-such-demand", RefusalKind.Missing);

    public static readonly Refusal NoSuchResponse = new("demands.no-such-response", RefusalKind.Missing);

    /// <summary>Only a verified enterprise, individual, university or institute publishes demands, through its buyers and publishers.</summary>
    public static readonly Refusal NotAPublisher = new("demands.not-a-publisher", RefusalKind.Forbidden);

    public static readonly Refusal NotYours = new("demands.not-yours", RefusalKind.Forbidden);

    public static readonly Refusal NotOperator = new("demands.not-operator", RefusalKind.Forbidden);

    /// <summary>The text is with the desk, or was opened as it stands.</summary>
    public static readonly Refusal NotADraft = new("demands.not-a-draft", RefusalKind.Conflict);

    /// <summary>Not on the market, or its last day has passed.</summary>
    public static readonly Refusal NotOpen = new("demands.not-open", RefusalKind.Conflict);

    /// <summary>Its last day has passed; a new demand is needed.</summary>
    public static readonly Refusal DayPassed = new("demands.day-passed", RefusalKind.Invalid, nameof(DemandContent.Until));

    public static readonly Refusal StillTime = new("demands.still-time", RefusalKind.Conflict);

    public static readonly Refusal CommentsNeeded = new("demands.comments-needed", RefusalKind.Invalid, "Reason");

    public static readonly Refusal InvestmentRange = new("demands.investment-range", RefusalKind.Invalid);

    public static readonly Refusal ToBelowFrom = new("demands.to-below-from", RefusalKind.Invalid, nameof(DemandContent.InvestTo));

    public static readonly Refusal TrlRange = new("demands.trl-range", RefusalKind.Invalid, nameof(DemandContent.Trl), [1, 9]);

    public static readonly Refusal NoWayToAsk = new("demands.no-way-to-ask", RefusalKind.Invalid, "ContactPhone");

    /// <summary>Owners answer with their own listings, brokers of a brokerage with anyone's.</summary>
    public static readonly Refusal NotAResponder = new("demands.not-a-responder", RefusalKind.Forbidden);

    /// <summary>The one who answers, or the owner of a listing in the answer, is the publisher or tied to him.</summary>
    public static readonly Refusal Tied = new("demands.tied", RefusalKind.Forbidden, "Listings");

    public static readonly Refusal NotListed = new("demands.not-listed", RefusalKind.Conflict, "Listings");

    /// <summary>A listing answers a demand once.</summary>
    public static readonly Refusal AlreadyAnswered = new("demands.already-answered", RefusalKind.Conflict, "Listings");

    /// <summary>The listing that is taken is not one of the response.</summary>
    public static readonly Refusal NotInResponse = new("demands.not-in-response", RefusalKind.Invalid, "Listing");

    public static Refusal Listings(int most) => new("demands.listings", RefusalKind.Invalid, "Listings", [1, most]);

    public static Refusal DetailTooShort(int least) => new("demands.detail-too-short", RefusalKind.Invalid, nameof(DemandContent.DetailZh), [least]);

    public static Refusal TooFar(int days) => new("demands.too-far", RefusalKind.Invalid, nameof(DemandContent.Until), [days]);

    public static Refusal UnknownCode(string field) => new("demands.unknown-code", RefusalKind.Invalid, field);

    public static Refusal TooManyModes(int most) => new("demands.too-many-modes", RefusalKind.Invalid, nameof(DemandContent.Modes), [most]);
}
