using System.Net;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace CarbonTech.Exchange.E2E;

/// <summary>A person at a browser. Whatever the console complains about is kept, because a clean console is promised.</summary>
public sealed partial class Visitor : IAsyncDisposable
{
    private const string Judge = """
        async () => {
          const found = await axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
          return found.violations.map(v => `${v.id}: ${v.help} — ${v.nodes.slice(0, 2).map(n => n.html).join(' | ')}`);
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private readonly List<string> complaints = [];

    public Visitor(IPage page, string language)
    {
        (Page, Language) = (page, language);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal) && !message.Text.Contains("net::ERR", StringComparison.Ordinal)) complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public string Language { get; }

    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Signs in as the first demonstration person whose line holds all these words.</summary>
    public async Task SignInAsync(params string[] words)
    {
        await Page.GotoAsync("/demo/sign-in?q=" + Uri.EscapeDataString(words[^1]));
        var line = Page.Locator("ul.people > li");
        foreach (var word in words) line = line.Filter(new() { HasText = word });
        await line.First.Locator("button[type=submit]").ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Opens an address and expects a page, not an error.</summary>
    public async Task<int> OpenAsync(string path)
    {
        var answer = await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return answer?.Status ?? 0;
    }

    /// <summary>What an address answers this person without a window: its status, and when it is a page the addresses that it links to, without fragments.</summary>
    public async Task<(int Status, bool IsPage, IReadOnlyList<string> Links)> AskAsync(string path)
    {
        var answer = await Page.APIRequest.GetAsync(path);
        var isPage = answer.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal) && !answer.Headers.ContainsKey("content-disposition");
        return (answer.Status, isPage, isPage ? [.. Anchor().Matches(await answer.TextAsync()).Select(a => WebUtility.HtmlDecode(a.Groups["to"].Value)).Distinct()] : []);
    }

    /// <summary>The same page on another screen, in the light or in the dark.</summary>
    public async Task LookAsync(int width, bool dark)
    {
        await Page.SetViewportSizeAsync(width, 900);
        await Page.EmulateMediaAsync(new() { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });
    }

    /// <summary>WCAG 2.2 AA and best practice by axe; each fault in a line. The script goes into a page once; pages have no frames, so that it may judge at once.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window")) await Page.EvaluateAsync(Axe);
        var found = await Page.EvaluateAsync<string[]>(Judge);
        return [.. found.Select(fault => $"{Page.Url} [{Language} {Page.ViewportSize?.Width}] {fault}")];
    }

    /// <summary>How far the page scrolls sideways, in pixels.</summary>
    public Task<int> SidewaysAsync() => Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>The address with its identifiers, numbers and codes left out: one name per kind of page.</summary>
    public static string Kind(string path) => Identifier().Replace(path.Split('?')[0], "{id}");

    /// <summary>A clean console is promised: no script failed, no policy was broken.</summary>
    public void ExpectCleanConsole() => Assert.Equal("", string.Join('\n', complaints));

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    [GeneratedRegex("<a\\b[^>]*\\shref=\"(?<to>/[^\"#]*)[^>]*>")]
    private static partial Regex Anchor();

    [GeneratedRegex("(?<=/)[^/]*[0-9][^/]*")]
    private static partial Regex Identifier();
}
