using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

public sealed class CertificateMarksTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mark_stands_beside_its_own_claim_only()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        var issued = await exchange.Given.CertificateAsync(listing);
        var mark = Assert.Single(await exchange.Get<CertificateMarks>().OfAsync(listing, Ct));
        Assert.Equal((CoveredClaim.Trl, ClaimWord.Evaluated, issued.Number, 6, true, false), (mark.Claim, mark.Word, mark.Number, mark.Level, mark.Covers, mark.TextChanged));
        await exchange.Given.CertificateAsync(listing, CoveredClaim.Carbon);
        Assert.Equal([CoveredClaim.Carbon, CoveredClaim.Trl], (await exchange.Get<CertificateMarks>().OfAsync(listing, Ct)).Select(m => m.Claim).OrderDescending());
        Assert.Empty(await exchange.Get<CertificateMarks>().OfAsync(await exchange.Given.ListingAsync(await exchange.Given.PartyAsync("另一所大学")), Ct));
    }

    [Fact]
    public async Task A_corrected_word_keeps_the_mark_and_says_that_the_text_changed()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (listing, trl, carbon) = await CertifiedAsync(exchange);
        await ReviseAsync(exchange, listing, c => c with { Abstract = c.Abstract + "（文字修订）" });
        var marks = await exchange.Get<CertificateMarks>().OfAsync(listing, Ct);
        Assert.All(marks, m => Assert.True(m is { Covers: true, TextChanged: true }));
        Assert.True(await exchange.Given.ViewAsync(trl) is { TextChanged: true, Covers: true });
        Assert.True(await exchange.Given.ViewAsync(carbon) is { TextChanged: true, Covers: true });
    }

    [Fact]
    public async Task Another_level_and_other_figures_are_other_claims()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (listing, trl, carbon) = await CertifiedAsync(exchange);
        await ReviseAsync(exchange, listing, c => c with { Trl = 7 });
        Assert.False((await exchange.Given.ViewAsync(trl)).Covers);
        Assert.True((await exchange.Given.ViewAsync(carbon)).Covers);
        await ReviseAsync(exchange, listing, c => c with { Trl = 6, Carbon = c.Carbon! with { ProjectFactor = 0.01m } });
        Assert.True((await exchange.Given.ViewAsync(trl)).Covers);
        Assert.False((await exchange.Given.ViewAsync(carbon)).Covers);
        await ReviseAsync(exchange, listing, c => c with { Carbon = c.Carbon! with { ProjectFactor = 0.210m } });
        Assert.True((await exchange.Given.ViewAsync(carbon)).Covers);
        await ReviseAsync(exchange, listing, c => c with { Carbon = null });
        Assert.False((await exchange.Given.ViewAsync(carbon)).Covers);
    }

    [Fact]
    public async Task A_certificate_of_a_text_that_was_changed_before_the_grant_covers_no_figure()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        var issued = await exchange.Given.CertificateAsync(listing, CoveredClaim.Carbon, s => s with { TextDigest = new string('0', 64) });
        Assert.False((await exchange.Given.ViewAsync(issued)).Covers);
    }

    [Fact]
    public async Task What_does_not_hold_marks_nothing()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (listing, trl, carbon) = await CertifiedAsync(exchange);
        await exchange.Given.SuspendAsync(trl);
        Assert.Equal([carbon.Number], (await exchange.Get<CertificateMarks>().OfAsync(listing, Ct)).Select(m => m.Number));
        (await exchange.Get<ResumeCertificate>().RunAsync(new(trl.Decider, Given.Act(), trl.Id, await exchange.Given.SeenAsync(trl), new("已整改")), Ct)).Must();
        Assert.Equal(2, (await exchange.Get<CertificateMarks>().OfAsync(listing, Ct)).Count);
        exchange.Pass(TimeSpan.FromDays(730));
        Assert.Empty(await exchange.Get<CertificateMarks>().OfAsync(listing, Ct));
    }

    private static async Task<(ListingId Listing, IssuedCertificate Trl, IssuedCertificate Carbon)> CertifiedAsync(TestExchange exchange)
    {
        var listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        return (listing, await exchange.Given.CertificateAsync(listing), await exchange.Given.CertificateAsync(listing, CoveredClaim.Carbon));
    }

    /// <summary>A revision, handed in by the owner and taken by the desk.</summary>
    internal static async Task ReviseAsync(TestExchange exchange, ListingId id, Func<ListingContent, ListingContent> change)
    {
        var page = (await exchange.Get<ReadListing>().RunAsync(id, Actor.System))!;
        var by = Given.PublisherOf(page.Owner);
        (await exchange.Get<ChangeListing>().RunAsync(new(by, Given.Act(), id, page.Version, change(page.Content)), Ct)).Must();
        (await exchange.Get<ListListing>().RunAsync(new(Given.Desk, Given.Act(), id, await exchange.Given.SeenAsync(id), new(4, 4, 3, 4, 4, "数据完整")), Ct)).Must();
    }
}
