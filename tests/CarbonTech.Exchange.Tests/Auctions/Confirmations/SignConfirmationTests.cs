using CarbonTech.Exchange.Auctions;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Confirmations;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Auctions.Confirmations;

/// <summary>From the last bid to the confirmation signed by both: one day through the real use cases.</summary>
public sealed class SignConfirmationTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;
    private LotId lot;
    private IReadOnlyList<(PartyId Party, RegistrationId Registration)> bidders = [];

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync();
        (lot, bidders) = await Given.RunningLotAsync(seller);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_lot_that_was_not_sold_has_no_confirmation() =>
        Refused("confirmations.not-sold", await SignAsync(Given.PublisherOf(seller), new string('0', 64)));

    [Fact]
    public async Task Seller_and_buyer_sign_the_same_digest_once_each()
    {
        await SellAsync();
        var buyer = await Given.OwnerAsync(bidders[1].Party);
        var page = (await exchange.Get<ReadConfirmation>().RunAsync(lot, buyer, default))!;
        Assert.Equal((Money.Yuan(1_020_000), "B-02", Side.Buyer), (page.Price, page.Lot.LeaderCode, page.MySide!.Value));
        Refused("confirmations.other-digest", await SignAsync(buyer, new string('0', 64)));
        Refused("membership.not-yours", await SignAsync(await Given.OwnerAsync(bidders[0].Party), page.Digest));
        Assert.Equal(ConfirmationStatus.HalfSigned, (await SignAsync(buyer, page.Digest)).Must());
        Refused("confirmations.signed-already", await SignAsync(buyer, page.Digest));
        Assert.Equal(ConfirmationStatus.Signed, (await SignAsync(Given.PublisherOf(seller), page.Digest)).Must());
        Assert.Null(await exchange.Get<ReadConfirmation>().RunAsync(lot, Actor.Nobody, default));
    }

    [Theory]
    [InlineData("UPDATE Confirmations SET Body = REPLACE(Body, '102000000', '100000000')")]
    [InlineData("UPDATE Confirmations SET Digest = '0000000000000000000000000000000000000000000000000000000000000000'")]
    [InlineData("UPDATE Confirmations SET BuyerSignedAt = NULL")]
    public async Task Verify_recomputes_what_was_signed_and_names_the_lot_whose_text_was_altered(string change)
    {
        await SellAsync();
        foreach (var by in new[] { await Given.OwnerAsync(bidders[1].Party), Given.PublisherOf(seller) })
        {
            _ = (await SignAsync(by, (await exchange.Get<ReadConfirmation>().RunAsync(lot, by, default))!.Digest)).Must();
        }

        var verifier = exchange.Get<IEnumerable<IVerifier>>().OfType<VerifyConfirmations>().Single();
        Assert.Equal(new("confirmations: digests of the texts, as signed", 1, null), Assert.Single(await verifier.VerifyAsync(default)));
        await exchange.Dbs.KeepAsync(db => db.Database.ExecuteSqlRawAsync(change), default);
        Assert.Equal(new("confirmations: digests of the texts, as signed", 0, $"lot {lot}"), Assert.Single(await verifier.VerifyAsync(default)));
    }

    [Fact]
    public async Task The_losers_deposit_goes_back_and_the_winners_counts()
    {
        await SellAsync();
        Assert.Equal(DepositFate.Returned, await FateAsync(0));
        Assert.Equal(DepositFate.Counted, await FateAsync(1));
    }

    [Fact]
    public async Task A_buyer_who_does_not_pay_leaves_the_lot_defaulted_and_is_barred_for_a_time()
    {
        await SellAsync();
        exchange.Pass(TimeSpan.FromDays(12));
        await exchange.SettleAsync();
        await exchange.SettleAsync();
        Assert.Equal(LotStatus.Defaulted, (await exchange.Get<ReadLot>().RunAsync(lot, Actor.Nobody, default))!.Lot.Status);
        var next = await Given.OpenLotAsync(seller);
        Refused("registrations.defaulter-barred", await exchange.Get<RegisterForLot>().RunAsync(
            new(await Given.OwnerAsync(bidders[1].Party), Given.Act(), next, [new(bidders[1].Party, Registration.Whole)], await Given.RulesAsync(), null, null, []), default));
    }

    private async Task SellAsync()
    {
        await BidAsync(0, 1_000_000);
        await BidAsync(1, 1_020_000);
        exchange.Pass(TimeSpan.FromHours(3));
        await exchange.SettleAsync();
    }

    private async Task BidAsync(int which, long yuan) => (await exchange.Get<PlaceBid>().RunAsync(
        new(await Given.OwnerAsync(bidders[which].Party), Given.Act(), lot, bidders[which].Registration, Money.Yuan(yuan), null, true, 1), default)).Must();

    private async Task<DepositFate?> FateAsync(int which) =>
        (await exchange.Get<ReadRegistration>().RunAsync(bidders[which].Registration, await Given.OwnerAsync(bidders[which].Party), default))!.DepositFate;

    private Task<Result<ConfirmationStatus>> SignAsync(Actor by, string digest) => exchange.Get<SignConfirmation>().RunAsync(new(by, Given.Act(), lot, digest), default);

    private static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no), $"{done}");
        Assert.Contains(no, r => r.Code == code);
    }
}
