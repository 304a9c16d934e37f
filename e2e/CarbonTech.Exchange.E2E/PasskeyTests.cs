using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace CarbonTech.Exchange.E2E;

/// <summary>A person makes an account, adds a passkey to it and signs in by it: with an authenticator that the browser plays.</summary>
public sealed class PasskeyTests(Market market)
{
    [Fact]
    public async Task A_passkey_that_was_added_signs_its_owner_in()
    {
        await using var visitor = await market.VisitAsync("en", host: "localhost");
        await AuthenticatorAsync(visitor);
        await visitor.OpenAsync("/register");
        await visitor.Page.FillAsync("[name=Name]", "Shen Yan");
        await visitor.Page.FillAsync("[name=Email]", "shen.yan@passkey.example");
        await visitor.Page.FillAsync("[name=Password]", "a long phrase of 4 words");
        await visitor.Page.Locator("main form button[type=submit]").ClickAsync();
        await visitor.Page.WaitForLoadStateAsync();

        await visitor.OpenAsync("/account");
        await visitor.Page.Locator("[data-passkey=create] input[name=name]").FillAsync("Desk key");
        await visitor.Page.Locator("[data-passkey=create] button").ClickAsync();
        await Expect(visitor.Page.Locator("main table")).ToContainTextAsync("Desk key");

        await visitor.Page.Context.ClearCookiesAsync();
        await visitor.OpenAsync("/account");
        Assert.Contains("/sign-in", visitor.Page.Url, StringComparison.Ordinal);
        await visitor.OpenAsync("/sign-in");
        await visitor.Page.Locator("[data-passkey=get] button").ClickAsync();
        await visitor.Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        await visitor.OpenAsync("/account");
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("Shen Yan");
        visitor.ExpectCleanConsole();
    }

    private static async Task AuthenticatorAsync(Visitor visitor)
    {
        var browser = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
