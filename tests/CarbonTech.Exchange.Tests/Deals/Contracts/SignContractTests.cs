using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Contracts;

/// <summary>Both sides sign one digest; a signature is named as what it is; the registration is stated afterwards.</summary>
public sealed class SignContractTests : IAsyncLifetime
{
    private TestExchange exchange = null!;
    private PartyId seller;
    private PartyId buyer;
    private DealId deal;

    private Given Given => exchange.Given;

    private Actor Seller => Given.PublisherOf(seller);

    private Actor Buyer => Given.PayerOf(buyer);

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync("江淮理工大学", regime: Regime.Ordinary);
        buyer = await Given.PartyAsync("海州新材料股份有限公司", Capacities.Enterprise);
        deal = (await Given.AgreeAsync(seller, buyer, await Given.ListingAsync(seller))).Must();
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Both_sides_sign_the_same_digest_in_either_order_and_performance_begins(bool sellerFirst)
    {
        await Given.GatesPassedAsync(deal);
        var (first, second) = sellerFirst ? (Seller, Buyer) : (Buyer, Seller);
        Assert.Equal(ContractStatus.HalfSigned, (await SignAsync(first)).Must());
        Refused("contracts.signed-already", await SignAsync(first));
        Assert.Equal(DealStatus.Contract, (await Given.GatesOfAsync(deal)).Deal.Status);
        Assert.Equal(ContractStatus.Signed, (await SignAsync(second)).Must());
        Assert.Equal(DealStatus.Performance, (await Given.GatesOfAsync(deal)).Deal.Status);
        var signed = await Given.ContractAsync(deal);
        Assert.Equal((Seller.Person, Buyer.Person), (signed.Seller!.Person, signed.Buyer!.Person));
        Refused("kernel.not-now", await SignAsync(second));
    }

    [Fact]
    public async Task Nothing_is_signed_but_what_was_drawn_and_read_and_by_nobody_but_the_two_sides()
    {
        Refused("contracts.no-contract", await SignAsync(Seller, digest: new string('0', 64)));
        await Given.GatesPassedAsync(deal);
        Refused("contracts.other-digest", await SignAsync(Seller, digest: new string('0', 64)));
        var stranger = Given.PayerOf(await Given.PartyAsync("旁观者有限公司", Capacities.Enterprise));
        var finance = new Actor(new(Id.Named("only finance")), buyer, Capacities.Enterprise, Roles.Finance, true);
        foreach (var by in new[] { stranger, finance, Given.Desk, Seller with { Verified = false } }) Refused("deals.not-yours", await SignAsync(by));
        Refused("deals.no-such-deal", await exchange.Get<SignContract>().RunAsync(new(Seller, Given.Act(), new(Given.Act().Value), "", SignatureForm.Declaration, null), default));
    }

    [Fact]
    public async Task A_signature_is_named_as_what_it_is()
    {
        await Given.GatesPassedAsync(deal);
        var scan = await Given.FileAsync("盖章扫描件");
        Refused("contracts.file-missing", await SignAsync(Seller, SignatureForm.SealedScan));
        Refused("contracts.file-missing", await SignAsync(Seller, SignatureForm.QualifiedSignature));
        Refused("contracts.file-unnamed", await SignAsync(Seller, SignatureForm.Declaration, scan));
        _ = (await SignAsync(Seller, SignatureForm.SealedScan, scan)).Must();
        Assert.Equal((SignatureForm.SealedScan, scan), ((await Given.ContractAsync(deal)).Seller!.Form, (await Given.ContractAsync(deal)).Seller!.File));
        Assert.NotNull(await exchange.Get<ReadContract>().FileAsync(deal, scan.Digest, Buyer));
        Assert.Null(await exchange.Get<ReadContract>().FileAsync(deal, scan.Digest, Actor.Nobody));
    }

    [Fact]
    public async Task The_seller_states_the_registration_and_corrects_it_once_with_a_reason()
    {
        await Given.GatesPassedAsync(deal);
        Refused("kernel.not-now", await RegisterAsync(Seller));
        await Given.SignedAsync(deal);
        Refused("deals.not-yours", await RegisterAsync(Buyer));
        Refused("kernel.required", await RegisterAsync(Seller, number: " "));
        Refused("kernel.too-long", await RegisterAsync(Seller, number: new string('9', 61)));
        Refused("contracts.bad-value", await RegisterAsync(Seller, value: 0, technology: 0));
        Refused("contracts.bad-technology-value", await RegisterAsync(Seller, technology: 600_001));
        Refused("deals.day-to-come", await RegisterAsync(Seller, days: 1));
        Refused("kernel.changed-meanwhile", await RegisterAsync(Seller, seen: 1));
        _ = (await RegisterAsync(Seller)).Must();
        Refused("kernel.required", await RegisterAsync(Seller, number: "2026320100000124"));
        _ = (await RegisterAsync(Seller, number: "2026320100000124", reason: "登记号录入有误")).Must();
        var stands = await Given.ContractAsync(deal);
        Assert.Equal(("2026320100000124", "2026320100000123"), (stands.Recordal!.Number, stands.FormerRecordal!.Number));
        Refused("contracts.corrected-already", await RegisterAsync(Seller, reason: "再次"));
    }

    [Fact]
    public async Task Verify_recomputes_every_digest_and_names_the_one_that_does_not_hold()
    {
        await Given.GatesPassedAsync(deal);
        var verifier = exchange.Get<IEnumerable<IVerifier>>().OfType<VerifyContracts>().Single();
        Assert.Equal((1L, null), (await CheckAsync(verifier)));
        _ = await exchange.Dbs.KeepAsync(db => db.DealContracts.ExecuteUpdateAsync(c => c.SetProperty(x => x.TextEn, "Another price.")), default);
        Assert.NotNull((await CheckAsync(verifier)).BrokenAt);
    }

    [Fact]
    public async Task A_contract_changed_together_with_its_digest_is_not_the_one_that_was_drawn_and_signed()
    {
        await Given.GatesPassedAsync(deal);
        _ = (await SignAsync(Seller)).Must();
        var verifier = exchange.Get<IEnumerable<IVerifier>>().OfType<VerifyContracts>().Single();
        Assert.Equal((1L, null), (await CheckAsync(verifier)));
        var other = ContractText.DigestOf((await exchange.Dbs.ReadAsync(db => db.DealContracts.SingleAsync())).Template, "另一价格。", "Another price.");
        _ = await exchange.Dbs.KeepAsync(db => db.DealContracts.ExecuteUpdateAsync(c => c.SetProperty(x => x.TextZh, "另一价格。").SetProperty(x => x.TextEn, "Another price.").SetProperty(x => x.Digest, other)), default);
        Assert.NotNull((await CheckAsync(verifier)).BrokenAt);
    }

    private static async Task<(long Checked, string? BrokenAt)> CheckAsync(VerifyContracts verifier)
    {
        var found = (await verifier.VerifyAsync(default))[0];
        return (found.Checked, found.BrokenAt);
    }

    private async Task<Result<ContractStatus>> SignAsync(Actor by, SignatureForm form = SignatureForm.Declaration, DealFile? file = null, string? digest = null)
    {
        var read = digest ?? (await Given.ContractAsync(deal)).Digest;
        return await exchange.Get<SignContract>().RunAsync(new(by, Given.Act(), deal, read, form, file), default);
    }

    private async Task<Result<ContractStatus>> RegisterAsync(
        Actor by, string number = "2026320100000123", long value = 600_000, long technology = 500_000, int days = 0, string? reason = null, int? seen = null)
    {
        var day = DateOnly.FromDateTime(exchange.Now.AddHours(8).DateTime).AddDays(days);
        var version = seen ?? (await Given.ContractAsync(deal)).Version;
        return await exchange.Get<RegisterContract>().RunAsync(new(by, Given.Act(), deal, version, number, Money.Yuan(value), Money.Yuan(technology), day, reason), default);
    }

    private static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no), $"{done}");
        Assert.Contains(no, r => r.Code == code);
    }
}
