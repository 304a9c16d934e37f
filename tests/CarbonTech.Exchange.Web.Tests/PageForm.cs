using System.Net;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CarbonTech.Exchange.Web.Tests;

/// <summary>A form as it stands on its page, with everything that a browser would post of it: hidden and filled fields, chosen options, ticked boxes.</summary>
internal sealed partial class PageForm
{
    private readonly HttpClient browser;
    private readonly List<(string Name, string Value)> fields;
    private readonly List<(string Field, string Name, byte[] Content)> files = [];

    private PageForm(HttpClient browser, string action, List<(string Name, string Value)> fields) => (this.browser, Action, this.fields) = (browser, action, fields);

    public string Action { get; }

    /// <summary>The form of this page that posts to <paramref name="action"/>.</summary>
    public static async Task<PageForm> OfAsync(HttpClient browser, string page, string action) =>
        In(browser, await browser.GetStringAsync(page), action) ?? throw new InvalidOperationException($"{page} has no form to {action}.");

    /// <summary>The same of a page that was answered, or null when it is not there.</summary>
    public static PageForm? In(HttpClient browser, string html, string action) =>
        Found(html, action) is { } form ? new PageForm(browser, action, [.. Inputs(form), .. Areas(form), .. Chosen(form)]) : null;

    /// <summary>The same with nothing but its hidden fields.</summary>
    public static async Task<PageForm> BareAsync(HttpClient browser, string page, string action)
    {
        var form = Found(await browser.GetStringAsync(page), action) ?? throw new InvalidOperationException($"{page} has no form to {action}.");
        return new PageForm(browser, action, [.. Inputs(form, hidden: true)]);
    }

    /// <summary>A post that no page offers to this person: with a token of his own, as somebody would forge it.</summary>
    public static async Task<HttpResponseMessage> ForgeAsync(HttpClient browser, string action, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await browser.GetStringAsync("/sessions"));
        if (!token.Success) token = Token().Match(await browser.GetStringAsync("/sign-in"));
        var form = new PageForm(browser, action, [("__RequestVerificationToken", token.Groups[1].Value), ("ActId", Given.Act().ToString())]);
        foreach (var (name, value) in fields) form.With(name, value);
        return await form.PostAsync();
    }

    /// <summary>The workers step when the test says so, not in loops of their own.</summary>
    public static void StepByHand(WebApplicationBuilder builder)
    {
        var loops = builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationFactory?.Method.ReturnType == typeof(WorkerHost)).ToList();
        foreach (var loop in loops) builder.Services.Remove(loop);
    }

    public string? Value(string name) => fields.Where(f => f.Name == name).Select(f => f.Value).FirstOrDefault();

    public PageForm With(string name, string value) => With([(name, value)]);

    /// <summary>These values instead of what stands under their names; a name may come more than once.</summary>
    public PageForm With((string Name, string Value)[] typed)
    {
        fields.RemoveAll(f => typed.Any(t => t.Name == f.Name));
        fields.AddRange(typed);
        return this;
    }

    public PageForm With(string field, string fileName, byte[] content)
    {
        files.Add((field, fileName, content));
        return this;
    }

    public async Task<HttpResponseMessage> PostAsync()
    {
        if (files.Count == 0) return await browser.PostAsync(Action, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields) body.Add(new StringContent(value), name);
        foreach (var (field, name, content) in files) body.Add(new ByteArrayContent(content), field, name);
        return await browser.PostAsync(Action, body);
    }

    private static string? Found(string html, string action) => Form().Matches(html).Select(m => m.Value)
        .FirstOrDefault(f => f.Contains("method=\"post\"", StringComparison.Ordinal) && f.Contains($"action=\"{action}\"", StringComparison.Ordinal));

    private static IEnumerable<(string, string)> Inputs(string form, bool hidden = false) =>
        from Match input in Input().Matches(form)
        let type = Of(input.Value, "type")
        let name = Of(input.Value, "name")
        where name.Length > 0 && type != "file" && (type == "hidden" || !hidden) && (type is not ("checkbox" or "radio") || Regex.IsMatch(input.Value, @"\schecked\b"))
        select (name, Of(input.Value, "value"));

    private static IEnumerable<(string, string)> Areas(string form) =>
        Area().Matches(form).Select(m => (Of(m.Groups[1].Value, "name"), WebUtility.HtmlDecode(m.Groups[2].Value)));

    private static IEnumerable<(string, string)> Chosen(string form) =>
        from Match box in Select().Matches(form)
        let options = Option().Matches(box.Groups[2].Value).Select(o => o.Value).ToList()
        where options.Count > 0
        select (Of(box.Groups[1].Value, "name"), Of(options.Find(o => Regex.IsMatch(o, @"\sselected\b")) ?? options[0], "value"));

    private static string Of(string tag, string attribute) => WebUtility.HtmlDecode(Regex.Match(tag, $"\\s{attribute}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<textarea([^>]*)>(.*?)</textarea>", RegexOptions.Singleline)]
    private static partial Regex Area();

    [GeneratedRegex("<select([^>]*)>(.*?)</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Option();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
