using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Commands;

/// <summary>Serving and keeping a market from the command line: what works, and the clear sentence when something does not.</summary>
[Collection(CommandCollection.Name)]
public sealed partial class CommandTests
{
    private const string Newer = "INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29990101000000_Later', '99.0.0')";

    [Fact]
    public async Task Migrate_brings_the_schema_up_says_so_each_time_and_names_what_it_does_not_know()
    {
        await using var line = new CommandLine();
        Assert.Equal((0, "The schema is that of this release."), Trimmed(await line.RunAsync("migrate")));
        Assert.Equal((0, "The schema is that of this release."), Trimmed(await line.RunAsync("migrate")));
        await line.SqlAsync(Newer);
        var (code, said) = await line.RunAsync("migrate");
        Assert.Equal(1, code);
        Assert.Contains("Unknown: 29990101000000_Later", said, StringComparison.Ordinal);
        (code, said) = await line.RunAsync("serve", "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, code);
        Assert.Contains("written by a newer release (it has 29990101000000_Later)", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_operator_sets_his_password_by_the_link_once_and_signs_in()
    {
        await using var line = new CommandLine();
        var (code, said) = await line.RunAsync("operator", "huo@example.org");
        Assert.Equal(0, code);
        var link = new Uri(Link().Match(said).Value).PathAndQuery;
        using var browser = await line.ServeAsync();
        var set = await TestSite.PostAsync(browser, link, "/password/reset", ("Password", "a long sentence"));
        Assert.Equal(HttpStatusCode.OK, set.StatusCode);
        var again = await TestSite.PostAsync(browser, link, "/password/reset", ("Password", "another sentence"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        var signedIn = await TestSite.PostAsync(browser, "/sign-in", "/sign-in", ("Email", "huo@example.org"), ("Password", "a long sentence"));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/desk/registrations")).StatusCode);
    }

    [Fact]
    public async Task An_operator_without_an_address_is_not_made()
    {
        await using var line = new CommandLine();
        var (code, said) = await line.RunAsync("operator", "huo");
        Assert.Equal((1, 0L), (code, await line.SqlAsync("SELECT COUNT(*) FROM Accounts")));
        Assert.Contains("No operator was made for huo: ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_index_is_built_anew_alone_and_by_a_server_that_runs_on_the_data()
    {
        await using var line = new CommandLine();
        await line.MakeAsync(async exchange =>
        {
            var party = await exchange.Given.PartyAsync();
            for (var n = 0; n < 2; n++) await exchange.Given.ListingAsync(party);
        });
        Assert.Equal((0, "The index was built anew; 2 listings are in it."), Trimmed(await line.RunAsync("reindex")));
        using var browser = await line.ServeAsync();
        Assert.Equal((0, "The index was built anew; 2 listings are in it."), Trimmed(await line.RunAsync("reindex")));
        Assert.Equal(["Done", "Done"], [await line.SqlAsync("SELECT MIN(Status) FROM Jobs WHERE Kind = 'reindex'"), await line.SqlAsync("SELECT MAX(Status) FROM Jobs WHERE Kind = 'reindex'")]);
        Assert.Equal(2L, await line.SqlAsync("SELECT COUNT(DISTINCT Holder) FROM Jobs WHERE Kind = 'reindex'"));
        Assert.Contains("2", await browser.GetStringAsync("/search"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demonstration_is_filled_once_without_a_refusal_and_its_record_holds()
    {
        await using var line = new CommandLine();
        line.Set("Exchange__Demonstration", "true");
        var (code, said) = await line.RunAsync("seed");
        Assert.Equal((0, "The market is ready; 0 acts were refused."), Trimmed((code, said)));
        Assert.Equal((0, "The market was there already and its sessions go on."), Trimmed(await line.RunAsync("seed")));
        (code, said) = await line.RunAsync("verify");
        Assert.Equal((0, ""), (code, string.Concat(Regex.Matches(said, "BROKEN.*"))));
    }

    [Fact]
    public async Task A_real_market_is_not_filled_and_neither_is_one_that_a_server_leads()
    {
        await using var line = new CommandLine();
        var (code, said) = await line.RunAsync("seed");
        Assert.Equal(1, code);
        Assert.Contains("This is a real market; only a demonstration is seeded (Exchange:Demonstration=true).", said, StringComparison.Ordinal);
        line.Set("Exchange__Demonstration", "true");
        await using var held = Hold(line);
        (code, said) = await line.RunAsync("seed");
        Assert.Equal(1, code);
        Assert.Contains("A server runs on this data", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_server_on_the_same_folder_is_refused_in_words()
    {
        await using var line = new CommandLine();
        using var browser = await line.ServeAsync();
        var (code, said) = await line.RunAsync("serve", "--urls", "http://127.0.0.1:0");
        Assert.Equal(1, code);
        Assert.Contains($"Another server runs on the data in {line.Folder}.", said, StringComparison.Ordinal);
        Assert.Equal("Healthy", await browser.GetStringAsync("/health/live"));
    }

    [Fact]
    public async Task An_address_that_is_taken_or_is_none_is_named_with_the_way_out()
    {
        await using var line = new CommandLine();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        var (code, said) = await line.RunAsync("serve", "--urls", taken);
        Assert.Equal(1, code);
        Assert.Contains("The address is taken", said, StringComparison.Ordinal);
        Assert.Contains("--urls http://localhost:PORT", said, StringComparison.Ordinal);
        (code, said) = await line.RunAsync("serve", "--urls", "somewhere");
        Assert.Equal(1, code);
        Assert.Contains("The site cannot listen on", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Exchange__Gateway", "Stripes", "Exchange:Gateway is 'Stripes'")]
    [InlineData("Exchange__Database__Provider", "Access", "Exchange:Database:Provider is 'Access'")]
    public async Task A_setting_with_an_unknown_word_stops_every_command_and_is_named(string setting, string word, string named)
    {
        await using var line = new CommandLine();
        line.Set(setting, word);
        foreach (var command in new[] { "verify", "migrate", "serve" })
        {
            var (code, said) = await line.RunAsync(command);
            Assert.NotEqual(0, code);
            Assert.Contains(named, said, StringComparison.Ordinal);
        }

        Assert.Empty(Directory.EnumerateFiles(line.Folder, "*.db"));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.NotFound)]
    [InlineData("Sandbox", HttpStatusCode.OK)]
    public async Task The_sandbox_takes_money_in_a_real_market_only_when_the_settings_name_it(string? gateway, HttpStatusCode status)
    {
        await using var line = new CommandLine();
        var checkout = "";
        await line.MakeAsync(async exchange =>
        {
            var payer = await exchange.Given.PartyAsync("付款企业", Kernel.Capacities.Enterprise);
            checkout = (await exchange.Given.CheckoutAsync(await exchange.Given.BillAsync(payer, Kernel.Money.Yuan(100)))).ToString();
        });
        line.Set("Exchange__Gateway", gateway);
        using var browser = await line.ServeAsync();
        Assert.Equal(status, (await browser.GetAsync($"/sandbox/checkout/{checkout}")).StatusCode);
    }

    private static FileStream Hold(CommandLine line) => new(Path.Combine(line.Folder, "serving"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static (int Code, string Said) Trimmed((int Code, string Said) answer) => (answer.Code, answer.Said.Trim());

    [GeneratedRegex(@"http://\S+/password/reset\S+")]
    private static partial Regex Link();
}
