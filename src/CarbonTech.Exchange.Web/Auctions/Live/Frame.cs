using System.Globalization;
using System.Text;

namespace CarbonTech.Exchange.Web.Auctions.Live;

/// <summary>One server-sent event, encoded once and written to every watcher of the same lot and language.</summary>
/// <param name="Version">The lot's version that it shows; a comment has none.</param>
public sealed record Frame(int? Version, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Keeps proxies from closing an idle stream, and tells the page that the line is alive.</summary>
    public static readonly Frame Heartbeat = new(null, ": hb\n\n"u8.ToArray());

    /// <summary>The node stops; the page connects again, to whichever node answers.</summary>
    public static readonly Frame Bye = new(null, "event: bye\ndata: bye\n\n"u8.ToArray());

    public static readonly ReadOnlyMemory<byte> Opening = "retry: 2000\n\n"u8.ToArray();

    public static Frame Of(int version, string html)
    {
        var text = new StringBuilder(html.Length + 256).Append(CultureInfo.InvariantCulture, $"id: {version}\nevent: lot\n");
        foreach (var line in html.AsSpan().EnumerateLines()) text.Append("data: ").Append(line).Append('\n');
        return new Frame(version, Encoding.UTF8.GetBytes(text.Append('\n').ToString()));
    }
}
