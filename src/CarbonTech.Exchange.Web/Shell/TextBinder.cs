using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Reads what is typed as plain text (<see cref="PlainText"/>), in forms as in addresses; blank is nothing.</summary>
public sealed class TextBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && context.BindingInfo.BindingSource is not { IsGreedy: true } ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        var text = PlainText.Of(posted.FirstValue ?? "");
        bindingContext.Result = ModelBindingResult.Success(bindingContext.ModelMetadata.ConvertEmptyStringToNull && string.IsNullOrWhiteSpace(text) ? null : text);
        return Task.CompletedTask;
    }
}
