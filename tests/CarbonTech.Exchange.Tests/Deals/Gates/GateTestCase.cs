using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Deals.Gates;

/// <summary>A seller, a buyer and their agreed deal, with the ways to answer, check and reopen its gates.</summary>
public abstract class GateTestCase : IAsyncLifetime
{
    private protected TestExchange exchange = null!;
    private protected PartyId seller;
    private protected PartyId buyer;

    private protected Given Given => exchange.Given;

    private protected Actor TheSeller => Given.PublisherOf(seller);

    private protected Actor TheBuyer => Given.PayerOf(buyer);

    private protected DateOnly Today => DateOnly.FromDateTime(exchange.Now.AddHours(8).DateTime);

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        seller = await Given.PartyAsync("江淮理工大学", regime: Regime.Ordinary);
        buyer = await Given.PartyAsync("海州新材料股份有限公司", Capacities.Enterprise);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    private protected async Task<ListingId> FullAsync(Regime regime)
    {
        seller = await Given.PartyAsync($"权利人{regime}", Capacities.Enterprise, regime);
        var content = Given.Content();
        return await Given.ListingAsync(seller, content: content with { CoOwners = ["震泽工业大学"], Patents = [content.Patents[0] with { Encumbrances = "质押给江淮银行" }] });
    }

    private protected async Task<DealId> DealAsync(ListingId? listing = null, DealTerms? terms = null, PartyId? brokerage = null) =>
        (await Given.AgreeAsync(seller, buyer, listing ?? await Given.ListingAsync(seller), terms, brokerage: brokerage)).Must();

    private protected async Task<Result<DealStatus>> SayAsync(
        DealId deal, GateKind kind, Actor by, GateStatus status = GateStatus.Met, string text = "依原件核对", int days = 0, bool noDay = false, bool? priority = null,
        IReadOnlyList<DealFile>? files = null, int? seen = null)
    {
        var gate = await Given.GateAsync(deal, kind);
        DateOnly? on = noDay ? null : Today.AddDays(days);
        return await exchange.Get<AnswerGate>().RunAsync(new(by, Given.Act(), gate.Id, seen ?? gate.Version, status, text, on, priority, files ?? [await Given.FileAsync()]), default);
    }

    private protected Task<Result<DealStatus>> CheckAsync(DealId deal, Actor by, string? text = null) => exchange.Get<CheckNotice>().RunAsync(new(by, Given.Act(), deal, text), default);

    private protected Task<Result<DealStatus>> ReopenAsync(GateLine gate, Actor by, string reason = "受让方实际控制人有境外身份") =>
        exchange.Get<ReopenGate>().RunAsync(new(by, Given.Act(), gate.Id, gate.Version, reason), default);

    private protected static void Refused<T>(string code, Result<T> done)
    {
        Assert.True(done.IsRefused(out var no), $"{done}");
        Assert.Contains(no, r => r.Code == code);
    }
}
