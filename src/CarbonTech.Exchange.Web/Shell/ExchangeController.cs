using System.Text;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Base of the controllers for people: bind the form, run the use case, show again with the refusal beside its field, or redirect.</summary>
[Authorize]
public abstract class ExchangeController : Controller
{
    /// <summary>Who acts in this request.</summary>
    protected Actor Actor => HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;

    protected CancellationToken Gone => HttpContext.RequestAborted;

    /// <summary>The typed values with the binding's errors and the refusals.</summary>
    protected FormState Form(Refusals? refusals = null) => FormState.Of(ModelState, refusals);

    /// <summary>A page that says why the act was refused.</summary>
    protected static IResult Refuse(Refusals refusals) => Refused.Page(refusals);

    protected static IResult NotThere() => ErrorPage.For(StatusCodes.Status404NotFound);

    /// <summary>Redirects within the site after a done act.</summary>
    protected static IResult To(string path) => Results.LocalRedirect(Escaped(path));

    /// <summary>A header carries ASCII: an address that came typed in Chinese goes out as browsers write it.</summary>
    private static string Escaped(string path) => Ascii.IsValid(path) ? path : string.Concat(path.EnumerateRunes().Select(r => r.IsAscii ? r.ToString() : Uri.EscapeDataString(r.ToString())));
}
