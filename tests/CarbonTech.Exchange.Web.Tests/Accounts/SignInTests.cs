using System.Net;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Notifications;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Accounts;

public sealed partial class SignInTests : IAsyncLifetime
{
    private const string Password = "a long sentence";
    private readonly SentMails mails = new();
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync(more: b =>
    {
        b.Services.AddSingleton<IMailer>(mails);
        b.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1);
    });

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Whoever_registers_is_signed_in_and_confirms_the_address_by_the_mail()
    {
        var browser = await RegisteredAsync("li@example.org");
        Assert.Contains("待确认", await browser.GetStringAsync("/account"));
        var confirmed = await browser.GetAsync(Link(mails.LastTo("li@example.org")));
        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
        Assert.Contains("已确认", await browser.GetStringAsync("/account"));
    }

    [Fact]
    public async Task A_registration_shows_every_fault_beside_its_field_and_keeps_what_was_typed()
    {
        var answer = await TestSite.PostAsync(site.Browser(), "/register", "/register", ("Name", ""), ("Email", "nobody"), ("Password", "x"));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("id=\"e-Name\"", page);
        Assert.Contains("id=\"e-Email\"", page);
        Assert.Contains("value=\"nobody\"", page);
    }

    [Fact]
    public async Task A_person_signs_in_and_out_and_comes_back_to_where_he_wanted()
    {
        await RegisteredAsync("li@example.org");
        var browser = site.Browser();
        var asked = await browser.GetAsync("/account");
        Assert.Equal("/sign-in?back=%2Faccount", asked.Headers.Location!.PathAndQuery);
        var signedIn = await TestSite.PostAsync(browser, "/sign-in?back=%2Faccount", "/sign-in", ("Email", "li@example.org"), ("Password", Password));
        Assert.Equal("/account", signedIn.Headers.Location!.OriginalString);
        Assert.Contains("li@example.org", await browser.GetStringAsync("/account"));
        var out_ = await TestSite.PostAsync(browser, "/account", "/sign-out");
        Assert.Equal("/", out_.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/account")).StatusCode);
    }

    [Fact]
    public async Task A_way_back_leads_nowhere_else()
    {
        await RegisteredAsync("li@example.org");
        var answer = await TestSite.PostAsync(site.Browser(), "/sign-in?back=https%3A%2F%2Felsewhere.example", "/sign-in", ("Email", "li@example.org"), ("Password", Password));
        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_even_the_right_one_out()
    {
        await RegisteredAsync("li@example.org");
        var browser = site.Browser();
        for (var i = 0; i < 5; i++) await TestSite.PostAsync(browser, "/sign-in", "/sign-in", ("Email", "li@example.org"), ("Password", "wrong"));
        var answer = await TestSite.PostAsync(browser, "/sign-in", "/sign-in", ("Email", "li@example.org"), ("Password", Password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("暂时锁定", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_are_refused()
    {
        var browser = site.Browser();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 22; i++) statuses.Add((await TestSite.PostAsync(browser, "/sign-in", "/sign-in", ("Email", $"n{i}@example.org"), ("Password", "wrong"))).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, statuses[0]);
    }

    [Fact]
    public async Task A_forgotten_password_is_set_anew_by_mail_and_the_link_dies()
    {
        await RegisteredAsync("li@example.org");
        var browser = site.Browser();
        await TestSite.PostAsync(browser, "/password/forgot", "/password/forgot", ("email", "li@example.org"));
        var link = Link(mails.LastTo("li@example.org"));
        Assert.Equal("/sign-in", await NextAsync(await TestSite.PostAsync(browser, link, "/password/reset", ("Password", "another sentence"))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await TestSite.PostAsync(browser, link, "/password/reset", ("Password", "a third sentence"))).StatusCode);
        var signedIn = await TestSite.PostAsync(browser, "/sign-in", "/sign-in", ("Email", "li@example.org"), ("Password", "another sentence"));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    [Fact]
    public async Task Whether_an_address_has_an_account_is_not_told()
    {
        var browser = site.Browser();
        var answer = await TestSite.PostAsync(browser, "/password/forgot", "/password/forgot", ("email", "nobody@example.org"));
        Assert.Contains("请查收邮件", await answer.Content.ReadAsStringAsync());
        Assert.Empty(mails.Sent);
    }

    [Fact]
    public async Task The_options_of_a_passkey_are_a_challenge_of_this_site()
    {
        var browser = site.Browser();
        var answer = await TestSite.PostAsync(browser, "/sign-in", "/sign-in/passkey", ("credential", "{}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var token = TokenOf().Match(await browser.GetStringAsync("/sign-in")).Groups[1].Value;
        var options = await browser.PostAsync("/sign-in/passkey/options", new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]));
        Assert.Contains("\"challenge\"", await options.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Without_a_demonstration_there_is_no_one_click_sign_in() => Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync("/demo/sign-in")).StatusCode);

    private static string Link(Mail mail) => new Uri(LinkOf().Match(mail.Text).Value).PathAndQuery;

    private static async Task<string> NextAsync(HttpResponseMessage answer) => NextOf().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;

    private async Task<HttpClient> RegisteredAsync(string email)
    {
        var browser = site.Browser();
        var answer = await TestSite.PostAsync(browser, "/register", "/register", ("Name", "李明"), ("Email", email), ("Password", Password));
        Assert.Equal("/parties/apply", answer.Headers.Location?.OriginalString);
        return browser;
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex LinkOf();

    [GeneratedRegex("<a class=\"button second\" href=\"([^\"]+)\"")]
    private static partial Regex NextOf();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenOf();
}
