using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>What the catalogue refuses. Field is the name of a column of the catalogue format, the same in forms and in files.</summary>
public static partial class CatalogueRefusals
{
    public static readonly Refusal NoSuchListing = new("catalogue.no-such-listing", RefusalKind.Missing);
    public static readonly Refusal NotYours = new("catalogue.not-yours", RefusalKind.Forbidden);

    /// <summary>The party is none of those that publish in the catalogue: university, institute, enterprise, individual.</summary>
    public static readonly Refusal NotAPublisher = new("catalogue.not-a-publisher", RefusalKind.Forbidden);
    public static readonly Refusal NotOperator = new("catalogue.not-operator", RefusalKind.Forbidden);

    /// <summary>The text is being screened; what was handed in stays as it is until the desk has answered.</summary>
    public static readonly Refusal InScreening = new("catalogue.in-screening", RefusalKind.Conflict);

    /// <summary>Refused, withdrawn and transferred listings are history.</summary>
    public static readonly Refusal Closed = new("catalogue.closed", RefusalKind.Conflict);

    /// <summary>Nothing of this listing waits for the desk.</summary>
    public static readonly Refusal NothingToScreen = new("catalogue.nothing-to-screen", RefusalKind.Conflict);

    public static readonly Refusal ReasonNeeded = new("catalogue.reason-needed", RefusalKind.Invalid, "reason");
    public static readonly Refusal CommentsNeeded = new("catalogue.comments-needed", RefusalKind.Invalid, "comments");
    public static readonly Refusal ScoreOutOfRange = new("catalogue.score-out-of-range", RefusalKind.Invalid, "score", [0, ScoreSheet.Most]);

    /// <summary>A deal or lot has reserved the right behind the listing.</summary>
    public static readonly Refusal PatentHeld = new("catalogue.patent-held", RefusalKind.Conflict);

    /// <summary>An exclusive or sole licence on the right is in force; there is no second one beside it.</summary>
    public static readonly Refusal RightGranted = new("catalogue.right-granted", RefusalKind.Conflict);

    /// <summary>Another listing of the same owner has this key.</summary>
    public static readonly Refusal KeyTaken = new("catalogue.key-taken", RefusalKind.Conflict, "external_id");

    /// <summary>Only what is on the market can be reserved.</summary>
    public static readonly Refusal NotListed = new("catalogue.not-listed", RefusalKind.Conflict);

    /// <summary>Too little is said to be screened.</summary>
    public static Refusal TooPoor(int points, int needed) => new("catalogue.too-poor", RefusalKind.Invalid, Args: [points, needed]);
}
