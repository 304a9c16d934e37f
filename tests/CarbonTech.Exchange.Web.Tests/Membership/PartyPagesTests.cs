using System.Net;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Web.Tests.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Membership;

public sealed class PartyPagesTests : IAsyncLifetime
{
    private readonly SentMails mails = new();
    private TestSite site = null!;

    public async ValueTask InitializeAsync() => site = await TestSite.StartAsync(demonstration: true, more: b =>
    {
        b.Services.AddSingleton<IMailer>(mails);
        b.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1);
    });

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_party_applies_and_the_operator_verifies_it()
    {
        var person = await PersonAsync();
        var owner = await site.BrowserOfAsync(person);
        var applied = await TestSite.PostAsync(owner, "/parties/apply", "/parties/apply",
            ("NameZh", "江淮理工大学"), ("Capacities", "University"), ("Capacities", "Laboratory"), ("Regime", "PublicUnit"), ("Uscc", "91440300192203821K"), ("Ror", "https://ror.org/02mhbdp94"));
        Assert.Equal("/party", applied.Headers.Location?.OriginalString);
        var party = (await MeAsync(person)).Standings[0].Party;
        var mine = await site.BrowserOfAsync(person with { Party = party });
        Assert.Contains("等待运营方审核", await mine.GetStringAsync("/party"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync($"/parties/{party}")).StatusCode);
        var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        Assert.Contains($"/operator/parties/{party}", await desk.GetStringAsync("/operator/parties"));
        Assert.Contains("校验位不符", await desk.GetStringAsync($"/operator/parties/{party}"));
        await TestSite.PostAsync(desk, $"/operator/parties/{party}", $"/operator/parties/{party}/verify");
        Assert.DoesNotContain("等待运营方审核", await mine.GetStringAsync("/party"));
        var page = await site.Browser().GetStringAsync($"/parties/{party}");
        Assert.Contains("高等学校、检测实验室", page);
        Assert.DoesNotContain("校验位不符", page);
    }

    [Fact]
    public async Task A_faulty_application_comes_back_with_what_was_typed()
    {
        var owner = await site.BrowserOfAsync(await PersonAsync());
        var answer = await TestSite.PostAsync(owner, "/parties/apply", "/parties/apply", ("NameZh", "个人张三"), ("Capacities", "Individual"), ("Capacities", "Enterprise"), ("Regime", "Ordinary"), ("Orcid", "0000-0002-1825-0098"));
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("个人不能兼有其他身份", page);
        Assert.Contains("id=\"e-Orcid\"", page);
        Assert.Contains("value=\"个人张三\"", page);
        Assert.Contains("value=\"Individual\" checked", page);
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_the_applicant_mends_it()
    {
        var party = await site.Given.ApplicantAsync();
        var desk = await site.BrowserOfAsync(await site.Given.OperatorAsync());
        var silent = await TestSite.PostAsync(desk, $"/operator/parties/{party}", $"/operator/parties/{party}/refuse", ("Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        await TestSite.PostAsync(desk, $"/operator/parties/{party}", $"/operator/parties/{party}/refuse", ("Reason", "名称与证照不符"));
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(party));
        Assert.Contains("名称与证照不符", await owner.GetStringAsync("/party"));
        var again = await TestSite.PostAsync(owner, $"/parties/{party}/application", $"/parties/{party}/application", ("NameZh", "江淮理工大学（本部）"), ("Capacities", "University"), ("Regime", "PublicUnit"));
        Assert.Equal("/party", again.Headers.Location?.OriginalString);
        Assert.Contains("等待运营方审核", await owner.GetStringAsync("/party"));
    }

    [Fact]
    public async Task An_invited_colleague_joins_by_the_mail()
    {
        var party = await site.Given.PartyAsync();
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(party));
        var invited = await TestSite.PostAsync(owner, "/party", "/party/invitations", ("Email", "li@example.org"), ("Roles", "Publisher"), ("Roles", "Finance"));
        Assert.Equal("/party#invitations", invited.Headers.Location?.OriginalString);
        var link = new Uri(mails.LastTo("li@example.org").Text.Split('\n').Single(l => l.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
        Assert.DoesNotContain("li@example.org", await site.Browser().GetStringAsync(link));
        var colleague = await LoadAsync(await site.Given.PersonAsync("李明", "li@example.org"));
        var joined = await TestSite.PostAsync(await site.BrowserOfAsync(colleague), link, link + "/accept");
        Assert.Equal("/party", joined.Headers.Location?.OriginalString);
        Assert.Equal(Roles.Publisher | Roles.Finance, (await LoadAsync(colleague.Person)).Roles);
    }

    [Fact]
    public async Task An_invitation_waits_on_the_desk_and_in_the_inbox_of_whoever_has_an_account_already_and_comes_by_one_mail()
    {
        var party = await site.Given.PartyAsync("甲大学");
        var colleague = await LoadAsync(await site.Given.PersonAsync("李明", "li@example.org"));
        var stranger = await LoadAsync(await site.Given.PersonAsync("王远", "wang@example.org"));
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(party));
        await TestSite.PostAsync(owner, "/party", "/party/invitations", ("Email", "Li@Example.org"), ("Roles", "Publisher"));
        await site.Exchange.SettleAsync();
        var hers = await site.BrowserOfAsync(colleague);
        Assert.Contains("“甲大学”邀请您加入", WebUtility.HtmlDecode(await hers.GetStringAsync("/desk")));
        Assert.Contains("“甲大学”邀请您加入", WebUtility.HtmlDecode(await hers.GetStringAsync("/inbox")));
        var his = await site.BrowserOfAsync(stranger);
        Assert.DoesNotContain("甲大学", WebUtility.HtmlDecode(await his.GetStringAsync("/desk")));
        Assert.DoesNotContain("甲大学", WebUtility.HtmlDecode(await his.GetStringAsync("/inbox")));
        var link = new Uri(mails.LastTo("Li@Example.org").Text.Split('\n').Single(l => l.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
        Assert.Contains(link, await hers.GetStringAsync("/desk"));
        await TestSite.PostAsync(hers, link, link + "/accept");
        Assert.DoesNotContain(link, await hers.GetStringAsync("/desk"));
    }

    [Fact]
    public async Task The_last_owner_stays_and_is_told_so()
    {
        var party = await site.Given.PartyAsync();
        var owner = await site.Given.OwnerAsync(party);
        var answer = await TestSite.PostAsync(await site.BrowserOfAsync(owner), "/party", "/party/people/remove", ("person", owner.Person.ToString()));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("至少要保留一名所有者", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_act_goes_out_in_the_name_that_was_printed()
    {
        var party = await site.Given.PartyAsync("甲大学");
        var owner = await site.Given.OwnerAsync(party);
        var other = (await site.Exchange.Get<ApplyForParty>().RunAsync(new(owner, Given.Act(), new("乙公司", null, Capacities.Enterprise, Regime.Ordinary)), default)).Must();
        var browser = await site.BrowserOfAsync(owner);
        Assert.Contains("以“甲大学”的名义", await browser.GetStringAsync("/party"));
        var answer = await TestSite.PostAsync(browser, "/party", "/party/invitations", ("Acting", other.ToString()), ("Email", "x@example.org"), ("Roles", "Buyer"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("您在另一窗口切换了机构", await answer.Content.ReadAsStringAsync());
        var switched = await TestSite.PostAsync(browser, "/party", "/acting", ("party", other.ToString()));
        Assert.Equal("/desk", switched.Headers.Location!.OriginalString);
        Assert.Contains($"acting={other}", string.Join(';', switched.Headers.GetValues("Set-Cookie")));
    }

    [Fact]
    public async Task The_operators_desk_is_the_operators()
    {
        var party = await site.Given.PartyAsync();
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(party));
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync("/operator/parties")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync($"/operator/parties/{party}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().GetAsync("/operator/parties")).StatusCode);
    }

    [Fact]
    public async Task One_click_signs_in_as_an_invented_person_and_nobody_else()
    {
        var invented = await LoadAsync(await site.Given.PersonAsync("演示张", "zhang@demo.example"));
        var party = (await site.Exchange.Get<ApplyForParty>().RunAsync(new(invented, Given.Act(), new("演示企业", null, Capacities.Enterprise, Regime.Ordinary)), default)).Must();
        var real = await site.Given.OwnerAsync(await site.Given.PartyAsync());
        var browser = site.Browser();
        Assert.Contains("以演示张登录", await browser.GetStringAsync("/demo/sign-in"));
        Assert.Contains("以演示张登录", await browser.GetStringAsync("/demo/sign-in?q=" + Uri.EscapeDataString("演示 企业")));
        Assert.DoesNotContain("以演示张登录", await browser.GetStringAsync("/demo/sign-in?q=" + Uri.EscapeDataString("演示 高校")));
        var refused = await TestSite.PostAsync(browser, "/demo/sign-in", "/demo/sign-in", ("person", real.Person.ToString()), ("party", real.Party.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        await TestSite.PostAsync(browser, "/demo/sign-in", "/demo/sign-in", ("person", invented.Person.ToString()), ("party", party.ToString()));
        Assert.Contains("演示企业", await browser.GetStringAsync("/party"));
    }

    private Task<Actor> LoadAsync(PersonId person) => site.Exchange.Get<LoadActor>().RunAsync(person, null);

    private async Task<Actor> PersonAsync() => await LoadAsync(await site.Given.PersonAsync("张三"));

    private async Task<Me> MeAsync(Actor person) => (await site.Exchange.Get<ReadMe>().RunAsync(person.Person))!;
}
