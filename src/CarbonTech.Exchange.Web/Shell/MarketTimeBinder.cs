using System.Globalization;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Reads instants as forms send them (yyyy-MM-ddTHH:mm or yyyy-MM-dd) in the market's time, Asia/Shanghai.</summary>
public sealed class MarketTimeBinder : IModelBinder, IModelBinderProvider
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"];

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        (Nullable.GetUnderlyingType(context.Metadata.ModelType) ?? context.Metadata.ModelType) == typeof(DateTimeOffset) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        if (string.IsNullOrWhiteSpace(posted.FirstValue)) return Task.CompletedTask;
        if (DateTime.TryParseExact(posted.FirstValue.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && Years.AreMeant(local.Year))
        {
            bindingContext.Result = ModelBindingResult.Success(new DateTimeOffset(local, Show.Market.GetUtcOffset(local)).ToUniversalTime());
        }
        else
        {
            bindingContext.ModelState.AddModelError(bindingContext.ModelName, new Texts()["form.not-a-time"]);
        }

        return Task.CompletedTask;
    }
}
