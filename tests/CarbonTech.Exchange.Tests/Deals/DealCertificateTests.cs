using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Payments;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Payments;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.SettlementCase;
using static CarbonTech.Exchange.Tests.Payments.MoneyTestCase;

namespace CarbonTech.Exchange.Tests.Deals;

public sealed class DealCertificateTests
{
    [Fact]
    public async Task A_completed_deal_proposes_its_certificate_and_the_operator_confirms_it()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await CompletedAsync(exchange);
        var waiting = Assert.Single(await exchange.Get<ReadDealCertificates>().DeskAsync(Given.Desk)).Certificate;
        Assert.True((await IssueAsync(exchange, waiting, SellerSide)).Refused("deals.certificate-not-operator"));
        Assert.True((await IssueAsync(exchange, waiting with { Version = 99 })).Refused("kernel.changed-meanwhile"));
        Assert.True((await IssueAsync(exchange, waiting with { Id = default })).Refused("deals.no-such-certificate"));
        var number = (await IssueAsync(exchange, waiting)).Must();
        Assert.Equal("JY-2026-000001-16", number);
        var open = (await exchange.Get<ReadDealCertificates>().PublicAsync("jy 2026 000001 16"))!;
        Assert.Equal((DealCertificateStatus.Issued, true, 0), (open.Status, open.Completed, open.OpenSums));
        Assert.Equal((null, null, null), (open.Price, open.Seller, open.Buyer));
        Assert.Equal(new AmountBand(Money.Yuan(0), Money.Yuan(100_000)), open.Band);
        Assert.True((await AskAsync(exchange, deal)).Refused("deals.certificate-exists"));
        Assert.All(await exchange.Get<VerifyDealCertificates>().VerifyAsync(default), v => Assert.Null(v.BrokenAt));
    }

    [Fact]
    public async Task Names_and_amount_are_shown_when_both_sides_let_the_public_know()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await CompletedAsync(exchange);
        var number = (await IssueAsync(exchange, Assert.Single(await exchange.Get<ReadDealCertificates>().DeskAsync(Given.Desk)).Certificate)).Must();
        Assert.True((await exchange.Get<ChoosePublication>().RunAsync(new(Stranger, Act(), deal, true, true), default)).Refused("deals.not-yours"));
        (await exchange.Get<ChoosePublication>().RunAsync(new(SellerSide, Act(), deal, true, true), default)).Must();
        Assert.Null((await exchange.Get<ReadDealCertificates>().PublicAsync(number))!.Seller);
        (await exchange.Get<ChoosePublication>().RunAsync(new(BuyerSide, Act(), deal, true, false), default)).Must();
        var open = (await exchange.Get<ReadDealCertificates>().PublicAsync(number))!;
        Assert.NotNull(open.Seller);
        Assert.Null(open.Price);
    }

    [Fact]
    public async Task It_is_revoked_by_the_operator_with_a_reason_that_everyone_reads_and_may_be_asked_for_anew()
    {
        await using var exchange = await TestExchange.StartAsync();
        var deal = await CompletedAsync(exchange);
        var waiting = Assert.Single(await exchange.Get<ReadDealCertificates>().DeskAsync(Given.Desk)).Certificate;
        var number = (await IssueAsync(exchange, waiting)).Must();
        waiting = Assert.Single(await exchange.Get<ReadDealCertificates>().DeskAsync(Given.Desk)).Certificate;
        Assert.True((await EndAsync(exchange, waiting, BuyerSide)).Refused("deals.certificate-not-operator"));
        Assert.True((await EndAsync(exchange, waiting, reason: " ")).Refused("kernel.required"));
        Assert.Equal(DealCertificateStatus.Revoked, (await EndAsync(exchange, waiting)).Must());
        var open = (await exchange.Get<ReadDealCertificates>().PublicAsync(number))!;
        Assert.Equal((DealCertificateStatus.Revoked, "合同被撤销"), (open.Status, open.Reason));
        (await AskAsync(exchange, deal)).Must();
        var anew = (await exchange.Get<ReadDealCertificates>().DeskAsync(Given.Desk))[0].Certificate;
        Assert.Equal(DealCertificateStatus.Refused, (await EndAsync(exchange, anew)).Must());
    }

    [Fact]
    public async Task It_asks_for_the_contract_the_due_money_and_the_fees()
    {
        await using var exchange = await TestExchange.StartAsync();
        var lot = await exchange.Given.DealAsync(Seller, Buyer, Money.Yuan(100));
        Assert.True((await AskAsync(exchange, lot)).Refused("deals.certificate-not-signed"));
        var direct = await exchange.Given.PerformingAsync(Seller, Buyer, InParts((1_000, 5), (1_000, 60)) with { Settlement = SettlementMode.Direct });
        Assert.True((await AskAsync(exchange, direct, Stranger)).Refused("deals.not-yours"));
        Assert.True((await AskAsync(exchange, direct)).Refused("deals.certificate-money-due"));
        (await exchange.StateAsync(direct)).Must();
        Assert.True((await AskAsync(exchange, direct)).Refused("deals.certificate-money-due"));
        (await exchange.ConfirmAsync(direct)).Must();
        Assert.True((await AskAsync(exchange, direct)).Refused("deals.certificate-fees-due"));
        await exchange.PayDueAsync(direct, 3);
        (await AskAsync(exchange, direct)).Must();
        var waiting = Assert.Single(await exchange.Get<ReadDealCertificates>().DeskAsync(Given.Desk)).Certificate;
        var number = (await IssueAsync(exchange, waiting)).Must();
        var stated = (await exchange.Get<ReadDealCertificates>().OfDealAsync(direct, SellerSide))!.Certificates[0].Statement!;
        Assert.Equal((Money.Yuan(2_000), Money.Yuan(1_000)), (stated.Price, stated.Received));
        Assert.Equal(Money.Yuan(1_000), Assert.Single(stated.Remaining).Amount);
        Assert.Equal(1, (await exchange.Get<ReadDealCertificates>().PublicAsync(number))!.OpenSums);
        Assert.Null(await exchange.Get<ReadDealCertificates>().OfDealAsync(direct, Stranger));
        Assert.Empty(await exchange.Get<ReadDealCertificates>().DeskAsync(SellerSide));
    }

    [Fact]
    public async Task Verifying_finds_a_statement_that_was_tampered_with()
    {
        await using var exchange = await TestExchange.StartAsync();
        await CompletedAsync(exchange);
        var number = (await IssueAsync(exchange, Assert.Single(await exchange.Get<ReadDealCertificates>().DeskAsync(Given.Desk)).Certificate)).Must();
        await exchange.Dbs.KeepAsync(db => db.DealCertificates.ExecuteUpdateAsync(s => s.SetProperty(c => c.Digest, new string('0', 64))), default);
        Assert.Equal(number, Assert.Single(await exchange.Get<VerifyDealCertificates>().VerifyAsync(default)).BrokenAt);
    }

    [Fact]
    public async Task Verifying_finds_a_statement_that_was_changed_together_with_its_digest()
    {
        await using var exchange = await TestExchange.StartAsync();
        await CompletedAsync(exchange);
        var number = (await IssueAsync(exchange, Assert.Single(await exchange.Get<ReadDealCertificates>().DeskAsync(Given.Desk)).Certificate)).Must();
        await exchange.Dbs.KeepAsync(async db =>
        {
            var other = (await db.DealCertificates.AsNoTracking().SingleAsync()).Statement! with { SellerZh = "另一家" };
            await db.DealCertificates.ExecuteUpdateAsync(s => s.SetProperty(c => c.Statement, other).SetProperty(c => c.Digest, other.Digest()));
        }, default);
        Assert.Equal(number, Assert.Single(await exchange.Get<VerifyDealCertificates>().VerifyAsync(default)).BrokenAt);
    }

    [Fact]
    public void One_wrong_digit_of_a_number_is_noticed() => Gen.Select(Gen.Int[2020, 2099], Gen.Int[1, 999_999], Gen.Int[3, 16], Gen.Int[1, 9]).Sample((year, serial, place, by) =>
    {
        var number = DealCertificateNumber.Of(year, serial);
        if (DealCertificateNumber.Normal(number.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)) != number) return false;
        if (!char.IsAsciiDigit(number[place])) return true;
        var wrong = number.ToCharArray();
        wrong[place] = (char)('0' + ((wrong[place] - '0' + by) % 10));
        return DealCertificateNumber.Normal(new(wrong)) is null;
    });

    [Theory]
    [InlineData(0, 0, 100_000)]
    [InlineData(99_999, 0, 100_000)]
    [InlineData(100_000, 100_000, 500_000)]
    [InlineData(4_999_999, 1_000_000, 5_000_000)]
    [InlineData(50_000_000, 50_000_000, null)]
    public void An_amount_is_published_in_its_band(long yuan, long from, int? below) =>
        Assert.Equal(new AmountBand(Money.Yuan(from), below is { } bound ? Money.Yuan(bound) : null), AmountBand.Of(Money.Yuan(yuan)));

    private static async Task<DealId> CompletedAsync(TestExchange exchange)
    {
        var seller = await exchange.Given.ListingAsync(Seller);
        var deal = await exchange.Given.PerformingAsync(Seller, Buyer, Given.Terms(Money.Yuan(50_000)), seller);
        await exchange.PayDueAsync(deal);
        await exchange.Given.DeliveredAsync(deal, 1);
        await exchange.Given.PaidOutAsync(deal);
        return deal;
    }

    private static Task<Result<DealCertificateId>> AskAsync(TestExchange exchange, DealId deal, Actor? by = null) =>
        exchange.Get<ProposeDealCertificate>().RunAsync(new(by ?? SellerSide, Act(), deal), default);

    private static Task<Result<string>> IssueAsync(TestExchange exchange, DealCertificateLine line, Actor? by = null) =>
        exchange.Get<IssueDealCertificate>().RunAsync(new(by ?? Given.Desk, Act(), line.Id, line.Version), default);

    private static Task<Result<DealCertificateStatus>> EndAsync(TestExchange exchange, DealCertificateLine line, Actor? by = null, string reason = "合同被撤销") =>
        exchange.Get<EndDealCertificate>().RunAsync(new(by ?? Given.Desk, Act(), line.Id, line.Version, reason), default);
}
