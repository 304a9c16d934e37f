using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals;

/// <summary>What people signed, introduced and offered stands under its digest: a row that was altered by hand is found and named.</summary>
public sealed class VerifyDealsTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private DealId deal;
    private MandateId mandate;
    private IntroductionId introduction;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        var (seller, buyer) = (await Given.PartyAsync(), await Given.PartyAsync("滨江化工", Capacities.Enterprise));
        var (_, broker) = await Given.BrokerageAsync();
        var listing = await Given.ListingAsync(seller);
        mandate = await Given.MandateAsync(seller, broker, Given.MandateTerms(broker, listing));
        introduction = await Given.IntroducedAsync(mandate, broker, buyer, listing);
        deal = await Given.BegunAsync(seller, buyer, listing);
        await Given.OpenRoomAsync(deal);
        var (_, by) = await Given.SidesAsync(deal);
        _ = (await exchange.Get<BeginStage>().RunAsync(new(by, Given.Act(), deal, await Given.SeenAsync(deal), true), default)).Must();
        await Given.OfferAsync(deal, DealSide.Buyer);
        await Given.OfferAsync(deal, DealSide.Seller, Given.Licence(700_000));
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task What_was_signed_introduced_and_offered_holds_and_is_counted()
    {
        await exchange.SettleAsync();
        var all = await AllAsync();
        Assert.All(all, v => Assert.Null(v.BrokenAt));
        Assert.Equal(1, Of(all, "mandates").Checked);
        Assert.Equal(1, Of(all, "introductions").Checked);
        Assert.Equal(1, Of(all, "non-disclosure agreements").Checked);
        Assert.Equal(2, Of(all, "offers").Checked);
    }

    [Theory]
    [InlineData("UPDATE Mandates SET TextEn = REPLACE(TextEn, 'not exclusive', 'exclusive')", "mandates")]
    [InlineData("UPDATE Mandates SET TextZh = TextZh + '.'", "mandates")]
    [InlineData("UPDATE Mandates SET Digest = '0000000000000000000000000000000000000000000000000000000000000000'", "mandates")]
    [InlineData("UPDATE Mandates SET Commission = REPLACE(Commission, '\"BasisPoints\":', '\"BasisPoints\":1')", "mandates")]
    [InlineData("UPDATE Mandates SET Exclusive = 1 - Exclusive", "mandates")]
    [InlineData("UPDATE Mandates SET BrokerSignedAt = NULL", "mandates")]
    [InlineData("UPDATE Offers SET Status = 'Accepted' WHERE Number = 2", "offers")]
    [InlineData("UPDATE Introductions SET Evidence = REPLACE(Evidence, 'b', 'c')", "introductions")]
    [InlineData("UPDATE Introductions SET Note = 'A talk in Wuxi.'", "introductions")]
    [InlineData("UPDATE NonDisclosures SET TextEn = REPLACE(TextEn, 'until 5 years', 'until 1 years')", "non-disclosure agreements")]
    [InlineData("UPDATE NonDisclosures SET Pattern = 'NDA-2025-1'", "non-disclosure agreements")]
    [InlineData("UPDATE NonDisclosures SET SellerSignedAt = NULL", "non-disclosure agreements")]
    [InlineData("UPDATE Offers SET Terms = REPLACE(Terms, '70000000', '10000000')", "offers")]
    [InlineData("UPDATE Offers SET Terms = 'nothing that reads' WHERE Number = 2", "offers")]
    public async Task A_row_altered_by_hand_is_named_with_its_kind_and_place(string change, string kind)
    {
        var sql = TestExchange.SqlServer is null ? change.Replace(" + ", " || ", StringComparison.Ordinal) : change;
        await exchange.Dbs.KeepAsync(db => db.Database.ExecuteSqlRawAsync(sql), default);
        var broken = (await AllAsync()).Where(v => v.BrokenAt is not null).ToList();
        Assert.Equal((kind, Place(kind)), (Assert.Single(broken).What.Split(':')[0], broken[0].BrokenAt));
    }

    [Fact]
    public async Task A_text_changed_together_with_its_digest_is_still_not_what_the_journal_says()
    {
        await exchange.Dbs.KeepAsync(async db =>
        {
            var (other, paper) = (MandateText.DigestOf("另一份", "another"), NonDisclosureText.DigestOf(NonDisclosureText.Pattern, "另一份", "another"));
            await db.Mandates.ExecuteUpdateAsync(m => m.SetProperty(x => x.TextZh, "另一份").SetProperty(x => x.TextEn, "another").SetProperty(x => x.Digest, other));
            await db.NonDisclosures.ExecuteUpdateAsync(m => m.SetProperty(x => x.TextZh, "另一份").SetProperty(x => x.TextEn, "another").SetProperty(x => x.Digest, paper));
            await db.Database.ExecuteSqlAsync($"UPDATE Offers SET Terms = 'other terms', Digest = {Offer.DigestOf("other terms")} WHERE Number = 2");
        }, default);
        var all = await AllAsync();
        Assert.All(["mandates", "non-disclosure agreements", "offers"], kind => Assert.Equal(Place(kind), Of(all, kind).BrokenAt));
    }

    [Fact]
    public async Task A_row_that_does_not_read_is_named_and_the_others_are_checked()
    {
        await exchange.Dbs.KeepAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE Mandates SET Commission = 'nothing that reads'"), default);
        var broken = (await AllAsync()).Where(v => v.BrokenAt is not null).ToList();
        Assert.Equal(("mandates", 0L, $"{mandate} (does not read)"), (Assert.Single(broken).What.Split(':')[0], broken[0].Checked, broken[0].BrokenAt));
    }

    private string Place(string kind) => kind switch
    {
        "mandates" => $"mandate {mandate}",
        "introductions" => $"introduction {introduction}",
        "offers" => $"deal {deal}, offer 2",
        _ => $"deal {deal}",
    };

    private static Verification Of(IReadOnlyList<Verification> all, string kind) => Assert.Single(all, v => v.What.StartsWith(kind + ":", StringComparison.Ordinal));

    /// <summary>All but the stored files: the paper of the introduction here has a digest and no content.</summary>
    private async Task<IReadOnlyList<Verification>> AllAsync()
    {
        var all = new List<Verification>();
        foreach (var verifier in exchange.Get<IEnumerable<IVerifier>>().Where(v => v is not VerifyFiles)) all.AddRange(await verifier.VerifyAsync(default));
        return all;
    }
}
