using System.Globalization;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Reads calendar days as forms send them (yyyy-MM-dd), inside the years that business can mean: what lies outside is no day, and no deadline is
/// counted from it.</summary>
public sealed class DayBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        (Nullable.GetUnderlyingType(context.Metadata.ModelType) ?? context.Metadata.ModelType) == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        if (string.IsNullOrWhiteSpace(posted.FirstValue)) return Task.CompletedTask;
        if (DateOnly.TryParseExact(posted.FirstValue.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Years.AreMeant(day.Year))
            bindingContext.Result = ModelBindingResult.Success(day);
        else bindingContext.ModelState.AddModelError(bindingContext.ModelName, new Texts()["form.not-a-day"]);
        return Task.CompletedTask;
    }
}
