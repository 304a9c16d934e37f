using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Enquiries;

/// <summary>Questions about listings, the clock of their answers, the thread, and where it leads.</summary>
public sealed class EnquiryTests : IAsyncLifetime
{
    private static readonly PartyId Buyer = new(Id.Named("asking party"));
    private static readonly PartyId Owner = new(Id.Named("owner of listings"));
    private TestExchange exchange = null!;
    private ListingId listing;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        listing = await Given.ListingAsync(Owner);
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task A_buyer_asks_the_owner_answers_and_both_write_on()
    {
        var id = await Given.AnsweredAsync(listing, Buyer);
        (await exchange.Get<ContinueEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, "可否下周考察？"), default)).Must();
        (await exchange.Get<ContinueEnquiry>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, "周三上午可以。"), default)).Must();
        var page = (await ReadAsync(id, Given.BuyerOf(Buyer)))!;
        Assert.Equal(EnquiryStatus.Answered, page.Line.Status);
        Assert.Equal([false, true, false, true], page.Messages.Select(m => m.FromOwner));
        Assert.Equal((true, false), (page.MayAsk, page.MayAnswer));
        Assert.True((await ReadAsync(id, Given.PublisherOf(Owner)))!.MayAnswer);
    }

    [Fact]
    public async Task The_clock_runs_to_24_hours_of_the_fifth_day_after_asking_and_both_sides_are_told_once()
    {
        var id = await Given.EnquiryAsync(listing, Buyer);
        Assert.Equal(new DateTimeOffset(2026, 3, 8, 0, 0, 0, TimeSpan.FromHours(8)), (await ReadAsync(id, Given.Desk))!.Line.DueAt);
        exchange.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 7, 23, 59, 59, TimeSpan.FromHours(8)));
        Assert.False((await ReadAsync(id, Given.Desk))!.Line.Overdue);
        Assert.Contains(EnquiryRefusals.StillTime, await NoAsync(exchange.Get<TellOverdue>().RunAsync(new(Actor.System, Given.Act(), id), default)));
        exchange.Pass(TimeSpan.FromSeconds(1));
        Assert.True((await ReadAsync(id, Given.Desk))!.Line.Overdue);
        for (var day = 0; day < 3; day++)
        {
            await exchange.SettleAsync();
            exchange.Pass(TimeSpan.FromDays(1));
        }

        Assert.Equal(1, await exchange.Dbs.ReadAsync(db => db.Journal.CountAsync(j => j.Fact == nameof(EnquiryOverdue))));
        (await exchange.Get<AnswerEnquiry>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, await Given.SeenAsync(id), "迟复为歉。"), default)).Must();
        Assert.False((await ReadAsync(id, Given.Desk))!.Line.Overdue);
        Assert.Contains("kernel.not-now", (await NoAsync(exchange.Get<TellOverdue>().RunAsync(new(Actor.System, Given.Act(), id), default))).Select(r => r.Code));
    }

    [Fact]
    public async Task Only_the_house_tells_of_the_clock() =>
        Assert.Contains(EnquiryRefusals.NotYours, await NoAsync(exchange.Get<TellOverdue>().RunAsync(new(Given.Desk, Given.Act(), await Given.EnquiryAsync(listing, Buyer)), default)));

    [Fact]
    public async Task Only_a_buyer_of_a_verified_party_asks_and_nobody_asks_himself()
    {
        Assert.Contains(EnquiryRefusals.NotABuyer, await AskAsync(Given.BuyerOf(Buyer) with { Verified = false }));
        Assert.Contains(EnquiryRefusals.NotABuyer, await AskAsync(Given.BuyerOf(Buyer) with { Roles = Roles.Finance }));
        Assert.Contains(EnquiryRefusals.NotABuyer, await AskAsync(Given.Desk));
        Assert.Contains(EnquiryRefusals.NotABuyer, await AskAsync(Actor.Nobody));
        Assert.Contains(EnquiryRefusals.OwnListing, await AskAsync(Given.BuyerOf(Owner)));
    }

    [Fact]
    public async Task Only_what_is_on_the_market_is_asked_about_in_words()
    {
        Assert.Contains(CatalogueRefusals.NoSuchListing, await AskAsync(Given.BuyerOf(Buyer), await Given.DraftAsync(Owner)));
        Assert.Contains(CatalogueRefusals.NoSuchListing, await AskAsync(Given.BuyerOf(Buyer), Id.New<ListingId>()));
        Assert.Contains(KernelRefusals.Required("Subject"), await AskAsync(Given.BuyerOf(Buyer), subject: " "));
        Assert.Contains(KernelRefusals.TooLong("Subject", 120), await AskAsync(Given.BuyerOf(Buyer), subject: new string('长', 121)));
        Assert.Contains(KernelRefusals.Required("Text"), await AskAsync(Given.BuyerOf(Buyer), text: ""));
        Assert.Contains(KernelRefusals.TooLong("Text", 4_000), await AskAsync(Given.BuyerOf(Buyer), text: new string('长', 4_001)));
        Assert.Contains(KernelRefusals.Required("Purpose"), await AskAsync(Given.BuyerOf(Buyer), purpose: default));
        (await exchange.Get<SuspendListing>().RunAsync(new(Given.Desk, Given.Act(), listing, null, "核查"), default)).Must();
        Assert.Contains(EnquiryRefusals.NotListed, await AskAsync(Given.BuyerOf(Buyer)));
    }

    [Fact]
    public async Task Ten_unanswered_ones_to_an_owner_on_a_day_are_enough()
    {
        for (var i = 0; i < EnquiryClock.MostPerOwnerAndDay; i++) await Given.EnquiryAsync(listing, Buyer, $"问题 {i}");
        Assert.Contains(EnquiryRefusals.TooMany(10), await AskAsync(Given.BuyerOf(Buyer)));
        await Given.EnquiryAsync(listing, new(Id.Named("another party")));
        await Given.EnquiryAsync(await Given.ListingAsync(new(Id.Named("another owner"))), Buyer);
        exchange.Pass(TimeSpan.FromDays(1));
        await Given.EnquiryAsync(listing, Buyer, "次日");
    }

    [Fact]
    public async Task Taking_back_does_not_win_new_questions_and_an_answer_does()
    {
        var first = await Given.EnquiryAsync(listing, Buyer);
        for (var i = 1; i < EnquiryClock.MostPerOwnerAndDay; i++) await Given.EnquiryAsync(listing, Buyer, $"问题 {i}");
        (await exchange.Get<WithdrawEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), first, await Given.SeenAsync(first)), default)).Must();
        Assert.Contains(EnquiryRefusals.TooMany(10), await AskAsync(Given.BuyerOf(Buyer)));
        var (lines, _) = await exchange.Get<ReadEnquiries>().BoxAsync(Given.PublisherOf(Owner), EnquiryBox.In, 1);
        var waiting = lines.First(l => l.Status == EnquiryStatus.Asked).Id;
        (await exchange.Get<AnswerEnquiry>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), waiting, await Given.SeenAsync(waiting), "答复"), default)).Must();
        await Given.EnquiryAsync(listing, Buyer);
    }

    [Fact]
    public async Task A_decline_has_a_structured_reason_and_ends_it()
    {
        var id = await Given.EnquiryAsync(listing, Buyer);
        var (decline, seen) = (exchange.Get<DeclineEnquiry>(), await Given.SeenAsync(id));
        Assert.Contains(KernelRefusals.Required("Text"), await NoAsync(decline.RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, seen, new(DeclineReason.Other, null)), default)));
        (await decline.RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, seen, new(DeclineReason.RouteUnclear, "请先说明产线规模")), default)).Must();
        var page = (await ReadAsync(id, Given.BuyerOf(Buyer)))!;
        Assert.Equal((EnquiryStatus.Declined, DeclineReason.RouteUnclear, "请先说明产线规模"), (page.Line.Status, page.Declined, page.DeclineText));
        Assert.Contains(EnquiryRefusals.NotAnswered, await NoAsync(exchange.Get<ContinueEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, "再问"), default)));
        Assert.Contains("kernel.not-now", (await NoAsync(exchange.Get<AnswerEnquiry>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, page.Version, "x"), default))).Select(r => r.Code));
    }

    [Fact]
    public async Task Each_side_does_its_own_steps_only_and_strangers_find_nothing()
    {
        var id = await Given.EnquiryAsync(listing, Buyer);
        var (seen, stranger) = (await Given.SeenAsync(id), Given.BuyerOf(new(Id.Named("stranger"))));
        Assert.Contains(EnquiryRefusals.NotYours, await NoAsync(exchange.Get<AnswerEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, seen, "x"), default)));
        Assert.Contains(EnquiryRefusals.NotYours, await NoAsync(exchange.Get<DeclineEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, seen, new(DeclineReason.Price, null)), default)));
        Assert.Contains(EnquiryRefusals.NotYours, await NoAsync(exchange.Get<WithdrawEnquiry>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, seen), default)));
        Assert.Contains(EnquiryRefusals.NotYours, await NoAsync(exchange.Get<ContinueEnquiry>().RunAsync(new(Given.BuyerOf(Buyer) with { Roles = Roles.Finance }, Given.Act(), id, "x"), default)));
        Assert.Contains(EnquiryRefusals.NoSuchEnquiry, await NoAsync(exchange.Get<AnswerEnquiry>().RunAsync(new(stranger, Given.Act(), id, seen, "x"), default)));
        Assert.Contains(EnquiryRefusals.NoSuchEnquiry, await NoAsync(exchange.Get<ContinueEnquiry>().RunAsync(new(stranger, Given.Act(), Id.New<EnquiryId>(), "x"), default)));
        Assert.Contains(KernelRefusals.ChangedMeanwhile, await NoAsync(exchange.Get<AnswerEnquiry>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, seen - 1, "x"), default)));
        Assert.Contains(EnquiryRefusals.NotAnswered, await NoAsync(exchange.Get<ContinueEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, "x"), default)));
        Assert.Null(await ReadAsync(id, stranger));
        Assert.Null(await ReadAsync(id, Given.BuyerOf(Buyer) with { Roles = Roles.Clerk }));
        Assert.NotNull(await ReadAsync(id, Given.Desk));
    }

    [Fact]
    public async Task Tied_parties_may_ask_and_it_shows()
    {
        var (buyer, owner) = (await Given.PartyAsync("子公司", Capacities.Enterprise), await Given.PartyAsync("母校"));
        (await exchange.Get<DeclareTie>().RunAsync(new(await Given.OwnerAsync(owner), Given.Act(), owner, buyer, TieKind.Control), default)).Must();
        var id = await Given.EnquiryAsync(await Given.ListingAsync(owner), buyer);
        Assert.True((await ReadAsync(id, Given.Desk))!.Line.Tied);
        Assert.False((await ReadAsync(await Given.EnquiryAsync(listing, Buyer), Given.Desk))!.Line.Tied);
    }

    [Fact]
    public async Task Talks_begin_from_an_answered_one_by_either_side_once()
    {
        var (asked, answered) = (await Given.EnquiryAsync(listing, Buyer), await Given.AnsweredAsync(listing, Buyer));
        Assert.Contains("kernel.not-now", (await NoAsync(TalksAsync(Given.BuyerOf(Buyer), asked))).Select(r => r.Code));
        Assert.Contains(EnquiryRefusals.NoSuchEnquiry, await NoAsync(TalksAsync(Given.BuyerOf(new(Id.Named("stranger"))), answered)));
        Assert.Equal(EnquiryStatus.Talks, (await TalksAsync(Given.PublisherOf(Owner), answered)).Must());
        Assert.Contains("kernel.not-now", (await NoAsync(TalksAsync(Given.BuyerOf(Buyer), answered))).Select(r => r.Code));
        (await exchange.Get<ContinueEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), answered, "洽谈中仍可留言"), default)).Must();
        Assert.Null(await exchange.Get<ReadEnquiries>().StandingAsync(listing, Given.BuyerOf(new(Id.Named("stranger")))));
        Assert.NotNull(await exchange.Get<ReadEnquiries>().StandingAsync(listing, Given.BuyerOf(Buyer)));
    }

    [Fact]
    public async Task A_thread_has_an_end()
    {
        var id = await Given.AnsweredAsync(listing, Buyer);
        for (var i = 2; i < 200; i++) (await exchange.Get<ContinueEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, $"第 {i} 条"), default)).Must();
        Assert.Contains(EnquiryRefusals.ThreadFull(200), await NoAsync(exchange.Get<ContinueEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, "x"), default)));
    }

    [Fact]
    public async Task A_box_shows_the_most_urgent_first_and_what_was_taken_back_to_its_asker_only()
    {
        var answered = await Given.AnsweredAsync(listing, Buyer);
        var early = await Given.EnquiryAsync(listing, Buyer, "先问");
        exchange.Pass(TimeSpan.FromDays(1));
        var late = await Given.EnquiryAsync(listing, Buyer, "后问");
        var gone = await Given.EnquiryAsync(listing, Buyer, "撤回");
        (await exchange.Get<WithdrawEnquiry>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), gone, await Given.SeenAsync(gone)), default)).Must();
        var read = exchange.Get<ReadEnquiries>();
        var (inbox, inTotal) = await read.BoxAsync(Given.PublisherOf(Owner), EnquiryBox.In, 1);
        Assert.Equal([early, late, answered], inbox.Select(l => l.Id));
        Assert.Equal(3, inTotal);
        Assert.Equal(4, (await read.BoxAsync(Given.BuyerOf(Buyer), EnquiryBox.Out, 1)).Total);
        Assert.Empty((await read.BoxAsync(Given.BuyerOf(Buyer), EnquiryBox.In, 1)).Lines);
        Assert.Empty((await read.BoxAsync(Given.PublisherOf(Owner) with { Roles = Roles.Finance }, EnquiryBox.In, 1)).Lines);
        exchange.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 8, 0, 0, 0, TimeSpan.FromHours(8)));
        var counts = await read.CountsAsync(Given.PublisherOf(Owner), EnquiryBox.In);
        Assert.Equal((2, 1, new DateTimeOffset(2026, 3, 9, 0, 0, 0, TimeSpan.FromHours(8))), (counts.Waiting, counts.Overdue, counts.Next));
    }

    private Task<EnquiryPage?> ReadAsync(EnquiryId id, Actor reader) => exchange.Get<ReadEnquiries>().OneAsync(id, reader);

    private Task<Refusals> AskAsync(Actor by, ListingId? about = null, string subject = "许可条件", string text = "请介绍条件", EnquiryPurpose purpose = EnquiryPurpose.Buy) =>
        NoAsync(exchange.Get<AskAboutListing>().RunAsync(new(by, Given.Act(), about ?? listing, purpose, subject, text), default));

    private async Task<Result<EnquiryStatus>> TalksAsync(Actor by, EnquiryId id)
    {
        var input = new MarkTalks.Input(by, Given.Act(), id, await Given.SeenAsync(id));
        return await exchange.Dbs.ChangeAsync(new Talking(by, input.Act), db => exchange.Get<MarkTalks>().WithinAsync(db, input, default), default);
    }

    private static async Task<Refusals> NoAsync<T>(Task<Result<T>> act)
    {
        Assert.True((await act).IsRefused(out var no));
        return no!;
    }

    private sealed record Talking(Actor By, ActId Act) : ICommand;
}
