using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Takes the demonstration's controllers out of a real market before routes are made of them.</summary>
internal sealed class NoDemonstration : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers.Where(c => c.ControllerType.GetCustomAttribute<OnlyInDemonstrationAttribute>() is not null).ToList())
        {
            application.Controllers.Remove(controller);
        }
    }
}
