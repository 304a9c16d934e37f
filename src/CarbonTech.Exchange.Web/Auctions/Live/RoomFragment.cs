using System.Globalization;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Web.Auctions.Room;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CarbonTech.Exchange.Web.Auctions.Live;

/// <summary>Renders the moving parts of a room outside a request, once per moment and language. A renderer is used once: a reused one keeps everything it
/// ever rendered.</summary>
public sealed class RoomFragment(IServiceScopeFactory scopes, ILoggerFactory logs, TimeProvider clock)
{
    public async Task<Frame> RenderAsync(LotMoment moment, string culture)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(RoomParts.Moment)] = moment, [nameof(RoomParts.Now)] = clock.GetUtcNow(),
            });
            return (await renderer.RenderComponentAsync<RoomParts>(parameters)).ToHtmlString();
        });
        return Frame.Of(moment.Version, html);
    }
}
