using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>The one table from kinds of refusal to HTTP, and the answers for people and machines.</summary>
public static class Refused
{
    public static int Status(Refusals refusals) => Status(refusals[0].Kind);

    public static int Status(RefusalKind kind) => kind switch
    {
        RefusalKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.Missing => StatusCodes.Status404NotFound,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.TooMany => StatusCodes.Status429TooManyRequests,
        RefusalKind.Busy => StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>A whole page that says why, for acts without a form to show again.</summary>
    public static IResult Page(Refusals refusals) => ErrorPage.For(Status(refusals), [.. refusals.Select(new Texts().Of)]);

    /// <summary>problem+json with the codes (RFC 9457), for machines.</summary>
    public static IResult Problem(Refusals refusals) => Results.Problem(
        statusCode: Status(refusals),
        title: new Texts().Of(refusals[0]),
        type: $"urn:carbontech-exchange:refusal:{refusals[0].Code}",
        extensions: new Dictionary<string, object?>
        {
            ["refusals"] = refusals.Select(r => new { code = r.Code, field = r.Field, text = new Texts().Of(r) }).ToArray(),
        });
}
