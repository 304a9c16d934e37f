using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Search;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Search;

public sealed class CertificateIndexTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_word_appears_with_the_certificate_and_turns_back_with_its_suspension()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        await exchange.Given.ListingAsync(await exchange.Given.PartyAsync("另一所大学"));
        var issued = await exchange.Given.CertificateAsync(listing, CoveredClaim.Carbon);
        Assert.Equal(["declared=1", "verified=1"], await WordsAsync(exchange));
        Assert.Equal([listing], await FoundAsync(exchange, "claim:已核查"));
        Assert.Equal([listing], await FoundAsync(exchange, "claim:verified 捕集"));
        await exchange.Given.SuspendAsync(issued);
        Assert.Equal(["declared=2"], await WordsAsync(exchange));
        (await exchange.Get<ResumeCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, await exchange.Given.SeenAsync(issued), new("已整改")), Ct)).Must();
        Assert.Equal(["declared=1", "verified=1"], await WordsAsync(exchange));
        (await exchange.Get<WithdrawCertificate>().RunAsync(new(issued.Decider, Given.Act(), issued.Id, await exchange.Given.SeenAsync(issued), new("造假")), Ct)).Must();
        Assert.Equal(["declared=2"], await WordsAsync(exchange));
    }

    [Fact]
    public async Task A_readiness_certificate_never_marks_the_carbon_claim()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        await exchange.Given.CertificateAsync(listing);
        Assert.Equal(["declared=1", "evaluated=1"], await WordsAsync(exchange));
        var found = Assert.Single((await exchange.Get<SearchListings>().RunAsync(new(), Ct)).Answer.Hits).Listing;
        Assert.Equal([ClaimWord.Evaluated], found.WordsOf(CoveredClaim.Trl, exchange.Now));
        Assert.Empty(found.WordsOf(CoveredClaim.Carbon, exchange.Now));
    }

    [Fact]
    public async Task Past_its_validity_the_word_does_not_stand_even_before_the_index_follows()
    {
        await using var exchange = await TestExchange.StartAsync();
        var listing = await exchange.Given.ListingAsync(await exchange.Given.PartyAsync());
        await exchange.Given.CertificateAsync(listing, with: s => s with { ValidUntil = exchange.Now.AddDays(90) });
        Assert.Equal(["declared=1", "evaluated=1"], await WordsAsync(exchange));
        exchange.Pass(TimeSpan.FromDays(90));
        Assert.Empty(Assert.Single((await exchange.Get<SearchListings>().RunAsync(new(), Ct)).Answer.Hits).Listing.WordsOf(CoveredClaim.Trl, exchange.Now));
        Assert.Equal(["declared=1"], await WordsAsync(exchange));
    }

    [Fact]
    public async Task Of_what_is_not_open_to_all_only_the_public_level_carries_a_word()
    {
        await using var exchange = await TestExchange.StartAsync();
        var party = await exchange.Given.PartyAsync();
        var listing = await exchange.Given.ListingAsync(party, content: Given.Content() with { Visibility = Visibility.Nda });
        await exchange.Given.CertificateAsync(listing, CoveredClaim.Carbon);
        Assert.Empty(await WordsAsync(exchange));
        await exchange.Given.CertificateAsync(listing);
        Assert.Equal(["evaluated=1"], await WordsAsync(exchange));
        Assert.Empty(Assert.Single((await exchange.Get<SearchListings>().RunAsync(new(), Ct)).Answer.Hits).Listing.WordsOf(CoveredClaim.Carbon, exchange.Now));
    }

    [Fact]
    public async Task The_index_followed_is_the_index_rebuilt()
    {
        await using var exchange = await TestExchange.StartAsync();
        var (first, second) = (await exchange.Given.ListingAsync(await exchange.Given.PartyAsync()), await exchange.Given.ListingAsync(await exchange.Given.PartyAsync("另一所大学")));
        await exchange.SettleAsync(Ct);
        var carbon = await exchange.Given.CertificateAsync(first, CoveredClaim.Carbon);
        await exchange.Given.CertificateAsync(first);
        await exchange.SettleAsync(Ct);
        await exchange.Given.SuspendAsync(carbon);
        await exchange.Given.CertificateAsync(second, with: s => s with { ValidUntil = exchange.Now.AddDays(20) });
        exchange.Pass(TimeSpan.FromDays(21));
        var followed = await AllAsync(exchange);
        (await exchange.Get<Reindex>().RunAsync(Ct)).Must();
        Assert.Equal(followed, await AllAsync(exchange));
        Assert.Contains(followed, card => card.Contains("Evaluated", StringComparison.Ordinal));
        Assert.DoesNotContain(followed, card => card.Contains("Verified", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> WordsAsync(TestExchange exchange)
    {
        await exchange.SettleAsync(Ct);
        return [.. (await exchange.Get<SearchListings>().RunAsync(new(), Ct)).Answer.Of(Facet.Claim).Select(c => $"{c.Value}={c.Count}").Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> AllAsync(TestExchange exchange)
    {
        await exchange.SettleAsync(Ct);
        var answer = await exchange.Get<ISearchIndex>().SearchAsync(new() { Sort = SearchSort.Newest, Take = 100 }, Ct);
        return [.. answer.Hits.Select(h => ExchangeJson.Write(h.Listing)).Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<ListingId>> FoundAsync(TestExchange exchange, string typed) =>
        [.. (await exchange.Get<SearchListings>().RunAsync(new(typed), Ct)).Answer.Hits.Select(h => h.Listing.Id)];
}
