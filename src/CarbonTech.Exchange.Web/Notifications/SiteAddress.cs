using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace CarbonTech.Exchange.Web.Notifications;

/// <summary>Where people reach the site, for links in mails that no request has asked for: the setting <c>Exchange:PublicUrl</c>, else the address on which the
/// site listens, which is right for a demonstration on one machine only.</summary>
public sealed class SiteAddress(IOptions<Settings> settings, IServer server)
{
    public Uri Of(string path) => new(Root, path);

    private Uri Root => settings.Value.PublicUrl ?? new Uri(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?
        .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal) ?? "http://localhost:5080");
}
