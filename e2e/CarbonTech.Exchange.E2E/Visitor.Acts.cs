using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CarbonTech.Exchange.E2E;

/// <summary>What a person does at a page: finds links, fields and buttons by their names, as someone who reads or listens does.</summary>
public sealed partial class Visitor
{
    /// <summary>A field by its label, optional or not.</summary>
    public ILocator Field(string label) =>
        Page.GetByLabel(new Regex($"^\\s*{Regex.Escape(label)}\\s*(（选填）|\\(optional\\))?\\s*$")).And(Page.Locator("input, select, textarea"));

    public async Task FillAsync(string label, string text) => await Field(label).First.FillAsync(text);

    /// <summary>Chooses the first option that says this.</summary>
    public async Task ChooseAsync(string label, string option)
    {
        var field = Field(label).First;
        var value = await field.GetByRole(AriaRole.Option).Filter(new() { HasText = option }).First.GetAttributeAsync("value");
        await field.SelectOptionAsync(value ?? "");
    }

    public async Task AttachAsync(string label, string name) => await Field(label).First.SetInputFilesAsync(Paper(name));

    /// <summary>Follows a link to another page.</summary>
    public Task FollowAsync(string link, bool exact = true) => TurnAsync(Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = link, Exact = exact }).First);

    /// <summary>Presses a button and expects that the act is done.</summary>
    public Task PressAsync(string button, bool exact = true) => PressAsync(Button(button, exact));

    /// <summary>Presses this button and expects that the act is done.</summary>
    public async Task PressAsync(ILocator button)
    {
        await TurnAsync(button);
        var alerts = Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Alert);
        if (await alerts.CountAsync() > 0) Assert.Fail($"{button}: {await alerts.First.InnerTextAsync()}");
    }

    /// <summary>Presses a button and expects to be told why not.</summary>
    public async Task PressInVainAsync(string button, string refusal)
    {
        await TurnAsync(Button(button, exact: true));
        await Expect(Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Alert)).ToContainTextAsync(refusal);
    }

    public async Task SeesAsync(string text) => await Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync(text);

    public async Task SeesHeadingAsync(string name) => await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = name }).First).ToBeVisibleAsync();

    /// <summary>Reads a page again until something is to be seen on it: for what follows an act within seconds.</summary>
    public async Task AwaitAsync(string path, Func<IPage, ILocator> what, int seconds = 90)
    {
        var until = TimeProvider.System.GetUtcNow().AddSeconds(seconds);
        do
        {
            await OpenAsync(path);
            if (await what(Page).CountAsync() > 0) return;
            await Page.WaitForTimeoutAsync(250);
        }
        while (TimeProvider.System.GetUtcNow() < until);
        await Expect(what(Page).First).ToBeVisibleAsync();
    }

    /// <summary>A short document with a name of its own, so that no two are the same file.</summary>
    public static FilePayload Paper(string name) => new()
    {
        Name = $"{name}.pdf", MimeType = "application/pdf",
        Buffer = Encoding.UTF8.GetBytes($"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n% {name}\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
    };

    private ILocator Button(string name, bool exact) => Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = name, Exact = exact }).First;

    /// <summary>Clicks, and waits for the page that it leads to.</summary>
    private async Task TurnAsync(ILocator what)
    {
        var turned = new TaskCompletionSource();
        void Turned(object? sender, IPage page) => turned.TrySetResult();
        Page.DOMContentLoaded += Turned;
        try
        {
            await what.ClickAsync();
            await turned.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }
        finally
        {
            Page.DOMContentLoaded -= Turned;
        }
    }
}
