using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Testing;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue.Demands;

/// <summary>Answers to demands: who may bring which listings, and what the publisher makes of them.</summary>
public sealed class ResponseTests : IAsyncLifetime
{
    private static readonly PartyId Buyer = new(Id.Named("demand buyer"));
    private static readonly PartyId Owner = new(Id.Named("owner of listings"));
    private static readonly PartyId Brokerage = new(Id.Named("brokerage"));
    private TestExchange exchange = null!;
    private DemandId demand;
    private ListingId listing;

    private Given Given => exchange.Given;

    public async ValueTask InitializeAsync()
    {
        exchange = await TestExchange.StartAsync();
        (demand, listing) = (await Given.DemandAsync(Buyer), await Given.ListingAsync(Owner));
    }

    public ValueTask DisposeAsync() => exchange.DisposeAsync();

    [Fact]
    public async Task An_owner_answers_is_noted_taken_and_sees_the_contact_then()
    {
        var id = await Given.ResponseAsync(demand, Owner, listing);
        Assert.Null((await exchange.Get<ReadDemand>().RunAsync(demand, Given.PublisherOf(Owner)))!.Content.Contact);
        (await exchange.Get<NoteResponse>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, await Given.SeenAsync(id)), default)).Must();
        await Given.TakenAsync(id);
        var (page, line) = ((await exchange.Get<ReadDemand>().RunAsync(demand, Given.PublisherOf(Owner)))!, (await exchange.Get<ReadResponses>().OneAsync(id, Given.PublisherOf(Owner)))!);
        Assert.Equal((DemandStatus.Matched, id), (page.Status, page.Match));
        Assert.NotNull(page.Content.Contact);
        Assert.Equal((ResponseStatus.Taken, listing, false), (line.Status, line.Chosen, line.ByBroker));
    }

    [Fact]
    public async Task Words_without_end_find_nothing_and_end_in_no_error()
    {
        Assert.Single(await exchange.Get<FindOffers>().RunAsync(demand, Given.PublisherOf(Owner), null));
        Assert.Empty(await exchange.Get<FindOffers>().RunAsync(demand, Given.PublisherOf(Owner), new string('x', 1_000_000)));
    }

    [Fact]
    public async Task A_broker_answers_with_the_listings_of_others_in_the_name_of_the_brokerage()
    {
        var other = await Given.ListingAsync(new(Id.Named("second owner")));
        var id = await SendAsync(Given.BrokerOf(Brokerage), [listing, other]);
        var line = Assert.Single(await exchange.Get<ReadResponses>().ToAsync(demand, Given.BuyerOf(Buyer)));
        Assert.Equal((id, true, Brokerage, 2), (line.Id, line.ByBroker, line.Responder, line.Listings.Count));
        Assert.Single(await exchange.Get<ReadResponses>().OfAsync(Given.PublisherOf(Owner)));
        Assert.Single(await exchange.Get<ReadResponses>().OfAsync(Given.BrokerOf(Brokerage)));
        Assert.Empty(await exchange.Get<ReadResponses>().ToAsync(demand, Given.BrokerOf(Brokerage)));
    }

    [Fact]
    public async Task Nobody_brings_what_is_not_his_to_bring()
    {
        var strange = new PartyId(Id.Named("someone else"));
        Assert.Contains(DemandRefusals.NotAResponder, await RefusedAsync(Given.PublisherOf(strange), [listing]));
        Assert.Contains(DemandRefusals.NotAResponder, await RefusedAsync(Given.BuyerOf(Owner), [listing]));
        Assert.Contains(DemandRefusals.NotAResponder, await RefusedAsync(Given.BrokerOf(Brokerage) with { Roles = Roles.Clerk }, [listing]));
        Assert.Contains(DemandRefusals.NotAResponder, await RefusedAsync(Given.BrokerOf(Brokerage) with { Verified = false }, [listing]));
        Assert.Contains(DemandRefusals.NotAResponder, await RefusedAsync(Given.BrokerOf(Brokerage) with { Capacities = Capacities.Enterprise }, [listing]));
        Assert.Contains(DemandRefusals.NotAResponder, await RefusedAsync(Given.Desk, [listing]));
    }

    [Fact]
    public async Task The_publisher_itself_and_whoever_is_tied_to_it_do_not_answer()
    {
        var (buyer, owner) = (await Given.PartyAsync("用能企业", Capacities.Enterprise), await Given.PartyAsync("关联院所"));
        var need = await Given.DemandAsync(buyer);
        var (own, tied) = (await Given.ListingAsync(buyer), await Given.ListingAsync(owner));
        (await exchange.Get<DeclareTie>().RunAsync(new(await Given.OwnerAsync(owner), Given.Act(), owner, buyer, TieKind.Holding), default)).Must();
        Assert.Contains(DemandRefusals.Tied, await RefusedAsync(Given.PublisherOf(buyer), [own], need));
        Assert.Contains(DemandRefusals.Tied, await RefusedAsync(Given.PublisherOf(owner), [tied], need));
        Assert.Contains(DemandRefusals.Tied, await RefusedAsync(Given.BrokerOf(Brokerage), [listing, tied], need));
    }

    [Fact]
    public async Task A_listing_answers_once_whoever_brings_it_and_again_after_it_was_taken_back()
    {
        var id = await Given.ResponseAsync(demand, Owner, listing);
        Assert.Contains(DemandRefusals.AlreadyAnswered, await RefusedAsync(Given.PublisherOf(Owner), [listing]));
        Assert.Contains(DemandRefusals.AlreadyAnswered, await RefusedAsync(Given.BrokerOf(Brokerage), [listing]));
        (await exchange.Get<WithdrawResponse>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, await Given.SeenAsync(id)), default)).Must();
        await Given.ResponseAsync(demand, Owner, listing);
        Assert.Single(await exchange.Get<ReadResponses>().ToAsync(demand, Given.BuyerOf(Buyer)));
    }

    [Fact]
    public async Task Only_listings_on_the_market_in_a_handful_and_with_a_message()
    {
        var draft = await Given.DraftAsync(Owner);
        Assert.Contains(DemandRefusals.NotListed, await RefusedAsync(Given.PublisherOf(Owner), [draft]));
        Assert.Contains(DemandRefusals.NotListed, await RefusedAsync(Given.PublisherOf(Owner), [Id.New<ListingId>()]));
        Assert.Contains(DemandRefusals.Listings(5), await RefusedAsync(Given.PublisherOf(Owner), []));
        Assert.Contains(DemandRefusals.Listings(5), await RefusedAsync(Given.PublisherOf(Owner), [.. Enumerable.Range(0, 6).Select(_ => Id.New<ListingId>())]));
        Assert.Contains(KernelRefusals.Required("Message"), await RefusedAsync(Given.PublisherOf(Owner), [listing], message: " "));
        Assert.Contains(KernelRefusals.TooLong("Message", 2_000), await RefusedAsync(Given.PublisherOf(Owner), [listing], message: new string('长', 2_001)));
    }

    [Fact]
    public async Task What_is_not_open_or_past_its_last_day_is_not_answered()
    {
        Assert.Contains(DemandRefusals.NoSuchDemand, await RefusedAsync(Given.PublisherOf(Owner), [listing], await Given.SubmittedDemandAsync(Buyer)));
        exchange.Clock.SetUtcNow(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.FromHours(8)));
        Assert.Contains(DemandRefusals.NotOpen, await RefusedAsync(Given.PublisherOf(Owner), [listing]));
    }

    [Fact]
    public async Task A_decline_has_a_reason_and_another_one_needs_words()
    {
        var id = await Given.ResponseAsync(demand, Owner, listing);
        var (decline, seen) = (exchange.Get<DeclineResponse>(), await Given.SeenAsync(id));
        Assert.Contains(KernelRefusals.Required("Text"), await NoAsync(decline.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, seen, new(DeclineReason.Other, " ")), default)));
        Assert.Contains(KernelRefusals.Required("Reason"), await NoAsync(decline.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, seen, new(default, null)), default)));
        Assert.Contains(KernelRefusals.TooLong("Text", 1_000), await NoAsync(decline.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, seen, new(DeclineReason.Price, new string('长', 1_001))), default)));
        (await decline.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, seen, new(DeclineReason.TooEarly, null)), default)).Must();
        Assert.Equal(DeclineReason.TooEarly, (await exchange.Get<ReadResponses>().OneAsync(id, Given.PublisherOf(Owner)))!.Declined);
    }

    [Fact]
    public async Task Only_the_publisher_decides_and_only_who_answered_takes_back()
    {
        var id = await Given.ResponseAsync(demand, Owner, listing);
        var seen = await Given.SeenAsync(id);
        foreach (var wrong in new[] { Given.BuyerOf(new(Id.Named("stranger"))), Given.PublisherOf(Owner), Given.BuyerOf(Buyer) with { Roles = Roles.Finance } })
        {
            Assert.Contains(DemandRefusals.NotYours, await NoAsync(exchange.Get<NoteResponse>().RunAsync(new(wrong, Given.Act(), id, seen), default)));
            Assert.Contains(DemandRefusals.NotYours, await NoAsync(exchange.Get<DeclineResponse>().RunAsync(new(wrong, Given.Act(), id, seen, new(DeclineReason.Price, null)), default)));
            Assert.Contains(DemandRefusals.NotYours, await NoAsync(exchange.Get<TakeResponse>().RunAsync(new(wrong, Given.Act(), id, seen, listing), default)));
        }

        Assert.Contains(DemandRefusals.NotYours, await NoAsync(exchange.Get<WithdrawResponse>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, seen), default)));
        Assert.Null(await exchange.Get<ReadResponses>().OneAsync(id, Given.BuyerOf(new(Id.Named("stranger")))));
        Assert.Contains(KernelRefusals.ChangedMeanwhile, await NoAsync(exchange.Get<NoteResponse>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, seen - 1), default)));
        Assert.Contains(KernelRefusals.ChangedMeanwhile, await NoAsync(exchange.Get<WithdrawResponse>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, seen - 1), default)));
        Assert.Contains(DemandRefusals.NoSuchResponse, await NoAsync(exchange.Get<NoteResponse>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), Id.New<ResponseId>(), 1), default)));
        Assert.Contains(DemandRefusals.NoSuchResponse, await NoAsync(exchange.Get<WithdrawResponse>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), Id.New<ResponseId>(), 1), default)));
    }

    [Fact]
    public async Task One_is_taken_for_a_listing_of_its_own_that_is_still_on_the_market_and_no_second_one()
    {
        var id = await Given.ResponseAsync(demand, Owner, listing);
        var other = await Given.ListingAsync(new(Id.Named("second owner")));
        var take = exchange.Get<TakeResponse>();
        Assert.Contains(DemandRefusals.NotInResponse, await NoAsync(take.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, await Given.SeenAsync(id), other), default)));
        (await exchange.Get<SuspendListing>().RunAsync(new(Given.Desk, Given.Act(), listing, null, "核查"), default)).Must();
        Assert.Contains("demands.not-listed", (await NoAsync(take.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, await Given.SeenAsync(id), listing), default))).Select(r => r.Code));
        (await exchange.Get<ResumeListing>().RunAsync(new(Given.Desk, Given.Act(), listing, null), default)).Must();
        var second = await Given.ResponseAsync(demand, new(Id.Named("second owner")), other);
        await Given.TakenAsync(id);
        Assert.Contains("kernel.not-now", (await NoAsync(take.RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), second, await Given.SeenAsync(second), other), default))).Select(r => r.Code));
        Assert.Contains("kernel.not-now", (await NoAsync(exchange.Get<DeclineResponse>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), id, await Given.SeenAsync(id), new(DeclineReason.Price, null)), default))).Select(r => r.Code));
        Assert.Contains("kernel.not-now", (await NoAsync(exchange.Get<WithdrawResponse>().RunAsync(new(Given.PublisherOf(Owner), Given.Act(), id, await Given.SeenAsync(id)), default))).Select(r => r.Code));
    }

    [Fact]
    public async Task When_the_talks_came_to_nothing_the_demand_is_open_again_and_another_one_is_taken()
    {
        var id = await Given.ResponseAsync(demand, Owner, listing);
        await Given.TakenAsync(id);
        (await exchange.Get<ReopenDemand>().RunAsync(new(Given.BuyerOf(Buyer), Given.Act(), demand, await Given.SeenAsync(demand), new(DeclineReason.Price, "价格未能谈拢")), default)).Must();
        var line = (await exchange.Get<ReadResponses>().OneAsync(id, Given.PublisherOf(Owner)))!;
        Assert.Equal((ResponseStatus.Declined, DeclineReason.Price, null), (line.Status, line.Declined, line.Chosen));
        var second = await Given.ResponseAsync(demand, new(Id.Named("second owner")));
        await Given.TakenAsync(second);
        exchange.Clock.SetUtcNow(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.FromHours(8)));
        Assert.Contains(DemandRefusals.DayPassed, await NoAsync(exchange.Get<ReopenDemand>().RunAsync(
            new(Given.BuyerOf(Buyer), Given.Act(), demand, await Given.SeenAsync(demand), new(DeclineReason.Price, null)), default)));
    }

    [Fact]
    public async Task A_demand_without_a_match_is_not_opened_again() => Assert.Contains("kernel.not-now", (await NoAsync(exchange.Get<ReopenDemand>().RunAsync(
        new(Given.BuyerOf(Buyer), Given.Act(), demand, await Given.SeenAsync(demand), new(DeclineReason.Price, null)), default))).Select(r => r.Code));

    [Fact]
    public async Task Offers_are_the_owners_own_for_an_owner_and_by_title_key_or_number_for_a_broker()
    {
        var page = (await exchange.Get<ReadListing>().RunAsync(listing, Given.Desk))!;
        var find = exchange.Get<FindOffers>();
        Assert.Equal(listing, Assert.Single(await find.RunAsync(demand, Given.PublisherOf(Owner), null)).Listing);
        Assert.Empty(await find.RunAsync(demand, Given.BrokerOf(Brokerage), " "));
        foreach (var words in new[] { page.Content.TitleZh![..6], page.Content.TitleEn!.ToUpperInvariant(), page.Content.ExternalId!, page.Content.Patents[0].Printed() })
        {
            Assert.Contains(await find.RunAsync(demand, Given.BrokerOf(Brokerage), words), o => o.Listing == listing);
        }

        Assert.Empty(await find.RunAsync(demand, Given.BrokerOf(Brokerage), "100%_"));
        await Given.ResponseAsync(demand, Owner, listing);
        Assert.Empty(await find.RunAsync(demand, Given.PublisherOf(Owner), null));
        Assert.Empty(await find.RunAsync(demand, Given.BuyerOf(Buyer), "捕集"));
    }

    private async Task<ResponseId> SendAsync(Actor by, IReadOnlyList<ListingId> listings) =>
        (await exchange.Get<SendResponse>().RunAsync(new(by, Given.Act(), demand, listings, "推荐两项成果"), default)).Must();

    private Task<Refusals> RefusedAsync(Actor by, IReadOnlyList<ListingId> listings, DemandId? to = null, string message = "推荐") =>
        NoAsync(exchange.Get<SendResponse>().RunAsync(new(by, Given.Act(), to ?? demand, listings, message), default));

    private static async Task<Refusals> NoAsync<T>(Task<Result<T>> act)
    {
        Assert.True((await act).IsRefused(out var no));
        return no!;
    }
}
