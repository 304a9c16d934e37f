using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CarbonTech.Exchange.Web.Accounts;

/// <summary>An act goes out in the name that was printed on its page: when the person has switched the party in another window meanwhile, it is refused.</summary>
public sealed class SameParty : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var printed = HttpMethods.IsPost(request.Method) && request.HasFormContentType ? await PrintedAsync(request, context.HttpContext.RequestAborted) : "";
        var actor = context.HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;
        if (printed.Length > 0 && actor.IsSignedIn && printed != actor.Party.ToString()) context.Result = new Page(Refused.Page(new Refusals(MembershipRefusals.OtherPartyMeanwhile)));
        else await next();
    }

    /// <summary>A form that cannot be read names nobody: the token's check has refused it already, and its error page comes through here once more.</summary>
    private static async Task<string> PrintedAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return (await request.ReadFormAsync(ct))["Acting"].ToString();
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
        {
            return "";
        }
    }

    private sealed class Page(IResult page) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context) => page.ExecuteAsync(context.HttpContext);
    }
}
