using System.Net;
using System.Text;
using System.Text.Json;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Certification;

public sealed class CertificatePagesTests : IAsyncLifetime
{
    private TestSite site = null!;
    private ListingId listing;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync(more: builder => builder.Services.RemoveAll<IHostedService>());
        listing = await site.Given.ListingAsync(await site.Given.PartyAsync());
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_stranger_reads_first_how_a_certificate_stands_now_in_both_languages()
    {
        var issued = await site.Given.CertificateAsync(listing);
        var (zh, en) = (await site.Browser().GetStringAsync(Path(issued)), await site.Browser("en").GetStringAsync(Path(issued)));
        Assert.Contains("技术就绪度评价证书", zh);
        Assert.Contains("有效，未暂停、未撤销、未到期", zh);
        Assert.Contains("Certificate of technology readiness", en);
        Assert.Contains("in force; not suspended, not withdrawn, not expired", en);
        Assert.True(zh.IndexOf("role=\"status\"", StringComparison.Ordinal) < zh.IndexOf("<section", StringComparison.Ordinal));
        foreach (var page in (string[])[zh, en])
        {
            Assert.Contains("2.4", page);
            Assert.Contains(new string('a', 64), page);
            Assert.Contains(issued.Number, page);
            Assert.DoesNotContain("style=\"", page);
            Assert.DoesNotContain($"/certificates/{issued.Number}/suspend", page);
        }
    }

    [Fact]
    public async Task A_number_is_found_in_any_spelling_and_what_is_none_is_said()
    {
        var issued = await site.Given.CertificateAsync(listing);
        var found = await site.Browser().GetAsync($"/certificates?number={Uri.EscapeDataString(issued.Number.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant())}");
        Assert.Equal((HttpStatusCode.Redirect, Path(issued)), (found.StatusCode, found.Headers.Location!.OriginalString));
        Assert.Equal(Path(issued), (await site.Browser().GetAsync(Path(issued).ToLowerInvariant())).Headers.Location!.OriginalString);
        Assert.Equal(Path(issued), (await site.Browser().GetAsync($"/certificates/by-id/{issued.Id}")).Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync($"/certificates/by-id/{Id.New<CertificateId>()}")).StatusCode);
        var none = await site.Browser("en").GetAsync($"/certificates?number={CertificateNumber.Of(ClaimWord.Evaluated, 2026, 4711)}");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        Assert.Contains("There is no certificate with this number", await none.Content.ReadAsStringAsync());
        var misread = await site.Browser().GetAsync("/certificates?number=CTX-TRL-2026-000001-%3Cscript%3E");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, misread.StatusCode);
        var page = await misread.Content.ReadAsStringAsync();
        Assert.Contains("末位校验字符不符", page);
        Assert.DoesNotContain("<script>", page.Split("<main")[1]);
        Assert.Contains("核验证书", await site.Browser().GetStringAsync("/certificates"));
    }

    [Fact]
    public async Task The_file_the_statement_and_the_interface_are_open_to_all()
    {
        var issued = await site.Given.CertificateAsync(listing, CoveredClaim.Carbon);
        var browser = site.Browser();
        var file = await browser.GetAsync($"{Path(issued)}.pdf");
        Assert.Equal(("application/pdf", $"{issued.Number}.pdf"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.FileName));
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString((await file.Content.ReadAsByteArrayAsync()).AsSpan(0, 8)), StringComparison.Ordinal);
        var statement = await browser.GetByteArrayAsync($"{Path(issued)}/statement.json");
        using var json = JsonDocument.Parse(await browser.GetStringAsync($"/api/v1{Path(issued)}"));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(statement)), json.RootElement.GetProperty("statementDigest").GetString());
        Assert.Equal(("Granted", true, "Verified"), (Text(json, "status"), json.RootElement.GetProperty("inForce").GetBoolean(), Text(json, "word")));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/certificates/CTX-TRL-2026-000009-0.pdf")).StatusCode);
        var missing = await browser.GetAsync($"/api/v1/certificates/{CertificateNumber.Of(ClaimWord.Verified, 2026, 4711)}");
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (missing.StatusCode, missing.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.GetAsync("/api/v1/certificates/x")).StatusCode);
    }

    [Fact]
    public async Task The_listing_shows_the_exact_word_beside_its_claim_only_and_turns_back_with_the_suspension()
    {
        var plain = await site.Browser().GetStringAsync($"/listings/{listing}");
        Assert.DoesNotContain("class=\"tag certified\"", plain);
        Assert.DoesNotContain("hasCertification", plain);
        var trl = await site.Given.CertificateAsync(listing);
        var page = await site.Browser().GetStringAsync($"/listings/{listing}");
        Assert.Contains("已评价", page);
        Assert.Contains("减排量自述", page);
        Assert.Contains(Path(trl), page);
        Assert.Contains("\"hasCertification\"", page);
        Assert.Contains("CertificationActive", page);
        var carbon = await site.Given.CertificateAsync(listing, CoveredClaim.Carbon);
        page = await site.Browser("en").GetStringAsync($"/listings/{listing}");
        Assert.Contains("Reduction verified", page);
        Assert.DoesNotContain("Reduction declared", page);
        Assert.DoesNotContain("not verified by a third party", page);
        await site.Given.SuspendAsync(trl);
        await site.Given.SuspendAsync(carbon);
        page = await site.Browser().GetStringAsync($"/listings/{listing}");
        Assert.DoesNotContain("class=\"tag certified\"", page);
        Assert.DoesNotContain("hasCertification", page);
        Assert.Contains("减排量自述", page);
        Assert.Contains("未经第三方核查", page);
    }

    [Fact]
    public async Task The_body_suspends_on_a_page_of_its_own_and_the_public_page_gives_the_public_reason()
    {
        var issued = await site.Given.CertificateAsync(listing);
        var body = await site.BrowserOfAsync(issued.Decider);
        Assert.Contains($"{Path(issued)}/suspend", await body.GetStringAsync(Path(issued)));
        var blank = await TestSite.PostAsync(body, $"{Path(issued)}/suspend", $"{Path(issued)}/suspend", ("Reason", ""), ("Note", "内部"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, blank.StatusCode);
        Assert.Contains("e-Reason", await blank.Content.ReadAsStringAsync());
        var done = await TestSite.PostAsync(body, $"{Path(issued)}/suspend", $"{Path(issued)}/suspend", ("Reason", "监督未按期完成"), ("Note", "现场未开放"));
        Assert.Equal((HttpStatusCode.Redirect, Path(issued)), (done.StatusCode, done.Headers.Location!.OriginalString));
        var page = await site.Browser().GetStringAsync(Path(issued));
        Assert.Contains("已被颁发机构暂停", page);
        Assert.DoesNotContain("tag certified", page, StringComparison.Ordinal);
        Assert.Contains("监督未按期完成", page);
        Assert.DoesNotContain("现场未开放", page);
        Assert.Contains("现场未开放", await body.GetStringAsync(Path(issued)));
        Assert.Contains($"{Path(issued)}/resume", await body.GetStringAsync(Path(issued)));
    }

    [Fact]
    public async Task Strangers_and_other_parties_get_no_form_to_change_a_standing()
    {
        var issued = await site.Given.CertificateAsync(listing);
        foreach (var act in (string[])["suspend", "withdraw", "terminate"])
        {
            var stranger = await site.Browser().GetAsync($"{Path(issued)}/{act}");
            Assert.Equal(HttpStatusCode.Redirect, stranger.StatusCode);
            Assert.Contains("sign-in", stranger.Headers.Location!.ToString(), StringComparison.Ordinal);
        }

        var other = await site.BrowserOfAsync(await site.Given.OwnerAsync(await site.Given.PartyAsync("滨江化工", Capacities.Enterprise)));
        foreach (var act in (string[])["suspend", "resume", "withdraw", "terminate"]) Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync($"{Path(issued)}/{act}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{Path(issued)}/burn")).StatusCode);
    }

    [Fact]
    public async Task The_holder_finds_it_among_his_is_reminded_and_gives_it_up()
    {
        var issued = await site.Given.CertificateAsync(listing, with: s => s with { ValidUntil = site.Exchange.Now.AddDays(50) });
        await site.Exchange.SettleAsync();
        var owner = await site.BrowserOfAsync(await site.Given.OwnerAsync(issued.Statement.Holder));
        Assert.Contains(issued.Number, await owner.GetStringAsync("/my-certificates"));
        Assert.Contains(issued.Number, await owner.GetStringAsync("/desk"));
        Assert.Contains("到期", await owner.GetStringAsync("/inbox"));
        var done = await TestSite.PostAsync(owner, $"{Path(issued)}/terminate", $"{Path(issued)}/terminate", ("Reason", "技术已停用"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("持有人已注销", await site.Browser().GetStringAsync(Path(issued)));
        Assert.DoesNotContain(issued.Number, await owner.GetStringAsync("/desk"));
    }

    [Fact]
    public async Task Search_shows_the_word_and_counts_it_and_the_figures_count_certificates()
    {
        await site.Given.CertificateAsync(listing, CoveredClaim.Carbon);
        await site.Exchange.SettleAsync();
        var page = await site.Browser().GetStringAsync("/search?claim=verified");
        Assert.Contains("减排量已核查", page);
        Assert.Contains("claim=verified", page);
        Assert.Contains($"/listings/{listing}", page);
        var figures = await site.Browser("en").GetStringAsync("/figures");
        Assert.Contains("Certificates in force", figures);
        Assert.Contains("2,925.6", figures);
    }

    private static string Path(IssuedCertificate issued) => $"/certificates/{issued.Number}";

    private static string Text(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString()!;
}
