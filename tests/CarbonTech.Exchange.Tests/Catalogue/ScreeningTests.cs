using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

/// <summary>What the desk does with a listing, and what its owner says of it: each refusal by its code, each act by the right person alone. The clock starts
/// on 2026-03-02 in Shanghai.</summary>
public sealed class ScreeningTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly PartyId Seller = new(Id.Named("seller"));
    private static readonly IReadOnlyList<Actor> NotTheDesk = [.. Law.NotOperators, Given.PublisherOf(Seller)];
    private TestExchange exchange = null!;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync() => exchange = await TestExchange.StartAsync();

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task The_desk_takes_up_what_was_handed_in_once()
    {
        var id = await Given.SubmittedAsync(Seller);
        await Law.RefusesEachAsync("catalogue.not-operator", NotTheDesk, by => TakeUpAsync(id, by));
        Law.Refuses("catalogue.no-such-listing", await TakeUpAsync(Id.New<ListingId>(), seen: 1));
        Law.Refuses("kernel.changed-meanwhile", await TakeUpAsync(id, seen: 99));
        Assert.Equal(ListingStatus.Screening, (await TakeUpAsync(id)).Must());
        Law.Refuses("kernel.not-now", await TakeUpAsync(id));
        Law.Refuses("kernel.not-now", await TakeUpAsync(await Given.DraftAsync(Seller)));
    }

    [Fact]
    public async Task What_went_live_by_trust_is_looked_at_once()
    {
        var id = await Given.SubmittedAsync(await Given.TrustedPartyAsync());
        var live = (await exchange.Get<ReadListing>().RunAsync(id, Given.Desk))!;
        Assert.Equal((ListingStatus.Listed, true), (live.Status, live.ToSample));
        await Law.RefusesEachAsync("catalogue.not-operator", NotTheDesk, by => SampleAsync(id, by));
        Law.Refuses("catalogue.no-such-listing", await SampleAsync(Id.New<ListingId>(), seen: 1));
        Law.Refuses("kernel.changed-meanwhile", await SampleAsync(id, seen: 99));
        Assert.Equal(ListingStatus.Listed, (await SampleAsync(id)).Must());
        Assert.False((await exchange.Get<ReadListing>().RunAsync(id, Given.Desk))!.ToSample);
        Law.Refuses("catalogue.nothing-to-screen", await SampleAsync(id));
        Law.Refuses("catalogue.nothing-to-screen", await SampleAsync(await Given.ListingAsync(Seller)));
    }

    [Fact]
    public async Task The_owner_states_that_a_listing_still_holds()
    {
        var id = await Given.ListingAsync(Seller, content: Given.Content() with { LastVerified = Today.AddDays(-300) });
        await Law.RefusesEachAsync("catalogue.not-yours", Law.NotSellers(Seller), by => VerifyAsync(id, by));
        Law.Refuses("catalogue.no-such-listing", await VerifyAsync(Id.New<ListingId>(), seen: 1));
        Law.Refuses("kernel.changed-meanwhile", await VerifyAsync(id, seen: 99));
        Law.Refuses("catalogue.expired", await VerifyAsync(id, until: Today.AddDays(-1)));
        Law.Refuses("catalogue.not-listed", await VerifyAsync(await Given.DraftAsync(Seller)));
        Assert.Equal(Today.AddDays(-300), (await ContentAsync(id)).LastVerified);
        Assert.Equal(ListingStatus.Listed, (await VerifyAsync(id, until: Today)).Must());
        Assert.Equal((Today, Today), ((await ContentAsync(id)).LastVerified!.Value, (await ContentAsync(id)).ValidUntil!.Value));
        (await VerifyAsync(id)).Must();
        Assert.Equal(Today, (await ContentAsync(id)).ValidUntil);
    }

    [Fact]
    public async Task A_suspended_listing_that_is_verified_stays_suspended()
    {
        var id = await Given.ListingAsync(Seller);
        (await SuspendAsync(id)).Must();
        Assert.Equal(ListingStatus.Suspended, (await VerifyAsync(id)).Must());
        Assert.Equal(ListingStatus.Suspended, (await exchange.Get<ReadListing>().RunAsync(id, Given.Desk))!.Status);
    }

    [Fact]
    public async Task An_owner_is_reminded_of_what_grows_stale_and_by_the_house_alone()
    {
        var id = await Given.ListingAsync(Seller, content: Given.Content() with { LastVerified = Today.AddDays(-335) });
        await Law.RefusesEachAsync("catalogue.not-operator", NotTheDesk, by => RemindAsync(id, by));
        Law.Refuses("catalogue.no-such-listing", await RemindAsync(Id.New<ListingId>()));
        Law.Refuses("catalogue.not-listed", await RemindAsync(await Given.ListingAsync(Seller, content: Given.Content() with { LastVerified = Today.AddDays(-334) })));
        Law.Refuses("catalogue.not-listed", await RemindAsync(await Given.DraftAsync(Seller)));
        Assert.Equal(0, await RemindersAsync());
        (await RemindAsync(id)).Must();
        Assert.Equal(1, await RemindersAsync());
    }

    [Fact]
    public async Task A_listing_is_returned_by_the_desk_as_it_saw_it_and_with_words()
    {
        var id = await Given.SubmittedAsync(Seller);
        await Law.RefusesEachAsync("catalogue.not-operator", NotTheDesk, by => ReturnAsync(id, by));
        Law.Refuses("catalogue.no-such-listing", await ReturnAsync(Id.New<ListingId>(), seen: 1));
        Law.Refuses("kernel.changed-meanwhile", await ReturnAsync(id, seen: 99));
        Law.Refuses("catalogue.comments-needed", await ReturnAsync(id, comment: " "));
        Law.Refuses("catalogue.nothing-to-screen", await ReturnAsync(await Given.ListingAsync(Seller)));
        Assert.Equal(ListingStatus.Returned, (await ReturnAsync(id)).Must());
        Law.Refuses("catalogue.nothing-to-screen", await ReturnAsync(id));
    }

    [Fact]
    public async Task A_listing_is_refused_by_the_desk_as_it_saw_it_and_with_a_reason()
    {
        var id = await Given.SubmittedAsync(Seller);
        await Law.RefusesEachAsync("catalogue.not-operator", NotTheDesk, by => RefuseAsync(id, by));
        Law.Refuses("catalogue.no-such-listing", await RefuseAsync(Id.New<ListingId>(), seen: 1));
        Law.Refuses("kernel.changed-meanwhile", await RefuseAsync(id, seen: 99));
        Law.Refuses("catalogue.reason-needed", await RefuseAsync(id, reason: " "));
        Law.Refuses("catalogue.nothing-to-screen", await RefuseAsync(await Given.ListingAsync(Seller)));
        Assert.Equal(ListingStatus.Refused, (await RefuseAsync(id)).Must());
        var page = (await exchange.Get<ReadListing>().RunAsync(id, Given.PublisherOf(Seller)))!;
        Assert.Equal("不属于绿色低碳技术", page.Reason);
    }

    [Fact]
    public async Task A_listing_is_suspended_by_the_desk_as_it_saw_it_and_with_a_reason()
    {
        var id = await Given.ListingAsync(Seller);
        await Law.RefusesEachAsync("catalogue.not-operator", NotTheDesk, by => SuspendAsync(id, by));
        Law.Refuses("catalogue.no-such-listing", await SuspendAsync(Id.New<ListingId>()));
        Law.Refuses("kernel.changed-meanwhile", await SuspendAsync(id, seen: 99));
        Law.Refuses("catalogue.reason-needed", await SuspendAsync(id, reason: ""));
        Law.Refuses("kernel.not-now", await SuspendAsync(await Given.DraftAsync(Seller)));
        Assert.Equal(ListingStatus.Suspended, (await SuspendAsync(id)).Must());
        Law.Refuses("kernel.not-now", await SuspendAsync(id));
    }

    private async Task<ListingContent> ContentAsync(ListingId id) => (await exchange.Get<ReadListing>().RunAsync(id, Given.PublisherOf(Seller)))!.Content;

    private Task<int> RemindersAsync() => exchange.Dbs.ReadAsync(db => db.Journal.CountAsync(j => j.Fact == nameof(ListingGrowsStale)));

    private async Task<Result<ListingStatus>> TakeUpAsync(ListingId id, Actor? by = null, int? seen = null) =>
        await exchange.Get<TakeUpListing>().RunAsync(new(by ?? Given.Desk, Given.Act(), id, seen ?? await Given.SeenAsync(id)), default);

    private async Task<Result<ListingStatus>> SampleAsync(ListingId id, Actor? by = null, int? seen = null) =>
        await exchange.Get<SampleListing>().RunAsync(new(by ?? Given.Desk, Given.Act(), id, seen ?? await Given.SeenAsync(id)), default);

    private async Task<Result<ListingStatus>> VerifyAsync(ListingId id, Actor? by = null, int? seen = null, DateOnly? until = null) =>
        await exchange.Get<VerifyListing>().RunAsync(new(by ?? Given.PublisherOf(Seller), Given.Act(), id, seen ?? await Given.SeenAsync(id), until), default);

    private Task<Result<ListingStatus>> RemindAsync(ListingId id, Actor? by = null) =>
        exchange.Get<RemindStale>().RunAsync(new(by ?? Actor.System, Given.Act(), id), default);

    private async Task<Result<ListingStatus>> ReturnAsync(ListingId id, Actor? by = null, int? seen = null, string comment = "请写明比较对象") =>
        await exchange.Get<ReturnListing>().RunAsync(new(by ?? Given.Desk, Given.Act(), id, seen ?? await Given.SeenAsync(id), [new("advantage", comment)]), default);

    private async Task<Result<ListingStatus>> RefuseAsync(ListingId id, Actor? by = null, int? seen = null, string reason = "不属于绿色低碳技术") =>
        await exchange.Get<RefuseListing>().RunAsync(new(by ?? Given.Desk, Given.Act(), id, seen ?? await Given.SeenAsync(id), reason), default);

    private Task<Result<ListingStatus>> SuspendAsync(ListingId id, Actor? by = null, int? seen = null, string reason = "投诉核查") =>
        exchange.Get<SuspendListing>().RunAsync(new(by ?? Given.Desk, Given.Act(), id, seen, reason), default);
}
