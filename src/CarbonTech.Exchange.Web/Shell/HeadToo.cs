using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Routing;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>What answers GET answers HEAD too (RFC 9110, 9.1): link checkers, monitors and previews ask so. The server leaves the body out.</summary>
internal sealed class HeadToo : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        foreach (var selector in action.Selectors)
        {
            if (selector.ActionConstraints.OfType<HttpMethodActionConstraint>().FirstOrDefault() is not { } only || !only.HttpMethods.SequenceEqual([HttpMethods.Get])) continue;
            string[] both = [HttpMethods.Get, HttpMethods.Head];
            selector.ActionConstraints.Remove(only);
            selector.ActionConstraints.Add(new HttpMethodActionConstraint(both));
            foreach (var metadata in selector.EndpointMetadata.OfType<IHttpMethodMetadata>().ToList()) selector.EndpointMetadata.Remove(metadata);
            selector.EndpointMetadata.Add(new HttpMethodMetadata(both));
        }
    }
}
