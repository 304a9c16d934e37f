using System.Globalization;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Reads an amount in yuan as people type it: 2380000, 2,380,000, ¥ 2,380,000.50, full-width digits, 238万, 1.2亿.</summary>
public sealed class MoneyBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        (Nullable.GetUnderlyingType(context.Metadata.ModelType) ?? context.Metadata.ModelType) == typeof(Money) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var posted = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (posted == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, posted);
        if (string.IsNullOrWhiteSpace(posted.FirstValue)) return Task.CompletedTask;
        if (TryRead(posted.FirstValue, out var money)) bindingContext.Result = ModelBindingResult.Success(money);
        else bindingContext.ModelState.AddModelError(bindingContext.ModelName, new Texts()["form.not-an-amount"]);
        return Task.CompletedTask;
    }

    internal static bool TryRead(string text, out Money money)
    {
        money = default;
        var plain = PlainText.Folded(text).Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).TrimStart('¥', '￥').TrimEnd('元');
        var factor = plain.EndsWith('万') ? 10_000m : plain.EndsWith('亿') ? 100_000_000m : 1m;
        if (!decimal.TryParse(plain.TrimEnd('万', '亿'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return false;
        if (number > 90_000_000_000_000m) return false;
        var minor = number * factor * 100m;
        if (minor != decimal.Truncate(minor) || minor > long.MaxValue / 100) return false;
        money = new Money((long)minor, Currency.CNY);
        return true;
    }
}
