using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace CarbonTech.Exchange.Web.Tests;

/// <summary>Posts forms with files as a browser does.</summary>
internal static partial class Upload
{
    public static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4];

    public static byte[] Pdf => "%PDF-1.7 会谈纪要"u8.ToArray();

    /// <summary>Reads the page, takes the hidden fields of the form that posts to <paramref name="action"/>, and posts the fields with the file.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string action, (string Field, string Name, byte[] Content)? file, params (string Name, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(page);
        var start = html.IndexOf($"action=\"{action}\"", StringComparison.Ordinal);
        if (start < 0) throw new InvalidOperationException($"{page} has no form to {action}.");
        var form = html[start..html.IndexOf("</form>", start, StringComparison.Ordinal)];
        var body = new MultipartFormDataContent();
        foreach (Match hidden in Hidden().Matches(form))
        {
            if (!fields.Any(f => f.Name == hidden.Groups["name"].Value)) body.Add(new StringContent(WebUtility.HtmlDecode(hidden.Groups["value"].Value)), hidden.Groups["name"].Value);
        }

        foreach (var (name, value) in fields) body.Add(new StringContent(value), name);
        if (file is var (field, fileName, content))
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            body.Add(part, field, fileName);
        }

        return await browser.PostAsync(action, body);
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"")]
    private static partial Regex Hidden();
}
