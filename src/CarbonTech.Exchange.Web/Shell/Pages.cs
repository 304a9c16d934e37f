using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Answers with a component as a whole page. Each page wraps it in its own typed <c>For</c>.</summary>
public static class Pages
{
    public static IResult Of<TPage>(int? status = null, params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(parameters.ToDictionary(p => p.Name, p => p.Value)) { StatusCode = status ?? StatusCodes.Status200OK };

    /// <summary>A page with a form: 200 at first, the refusal's status when shown again.</summary>
    public static IResult Of<TPage>(FormState? form, params (string Name, object? Value)[] parameters)
        where TPage : IComponent => Of<TPage>(form?.Status, [.. parameters, ("Form", form)]);
}
