using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Deals.Rooms;

public sealed class RoomTests
{
    [Fact]
    public async Task Files_are_read_by_tier_and_every_opening_is_on_record_for_the_seller()
    {
        await using var talk = await BeginAsync();
        var open = await talk.Given.SharedAsync(talk.Deal, talk.Seller, RoomTier.Open, "简介.pdf");
        var secret = await talk.Given.SharedAsync(talk.Deal, talk.Seller, RoomTier.Secret, "工艺参数.pdf");
        var own = await talk.Given.SharedAsync(talk.Deal, talk.Seller, RoomTier.Own, "底价测算.pdf");
        Assert.Equal(["简介.pdf", "工艺参数.pdf"], (await talk.RoomAsync(talk.Buyer)).Files.Select(f => f.Name));
        Assert.Equal([true, false], (await talk.RoomAsync(talk.Buyer)).Files.Select(f => f.MayOpen));
        (await OpenAsync(talk, talk.Buyer, open)).Must();
        Refused("deals.room-closed", await OpenAsync(talk, talk.Buyer, secret));
        Refused("deals.no-such-file", await OpenAsync(talk, talk.Buyer, own));
        Refused("deals.no-such-file", await OpenAsync(talk, talk.Stranger, open));
        Refused("deals.no-such-file", await OpenAsync(talk, await talk.Given.ActorAsync(talk.BuyerParty, Roles.Finance), open));
        (await OpenAsync(talk, talk.Seller, own)).Must();
        await talk.Given.OpenRoomAsync(talk.Deal);
        (await OpenAsync(talk, talk.Buyer, secret)).Must();
        Refused("deals.room-closed", await OpenAsync(talk, talk.Broker, secret));
        (await talk.Use<SignNda>().RunAsync(new(talk.Broker, Act(), talk.Deal, (await talk.Use<ReadRoom>().NdaAsync(talk.Deal, talk.Broker))!.Digest), default)).Must();
        (await OpenAsync(talk, talk.Broker, secret)).Must();
        var record = (await talk.RoomAsync(talk.Seller)).Openings;
        Assert.Equal([DealSide.Broker, DealSide.Buyer, DealSide.Seller, DealSide.Buyer], record.Select(o => o.Side!.Value));
        Assert.Equal(talk.Broker.Person, record[0].Person);
        Assert.Empty((await talk.RoomAsync(talk.Buyer)).Openings);
    }

    [Fact]
    public async Task When_talks_fail_what_was_secret_closes_to_those_who_received_it()
    {
        await using var talk = await BeginAsync();
        var secret = await talk.Given.SharedAsync(talk.Deal, talk.Seller, RoomTier.Secret);
        await talk.Given.OpenRoomAsync(talk.Deal);
        (await OpenAsync(talk, talk.Buyer, secret)).Must();
        (await talk.Use<TerminateDeal>().RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), "条件差距过大"), default)).Must();
        Refused("deals.room-closed", await OpenAsync(talk, talk.Buyer, secret));
        Assert.Null((await talk.RoomAsync(talk.Buyer)).Content);
        (await OpenAsync(talk, talk.Seller, secret)).Must();
        Refused("kernel.not-now", await talk.Use<ShareFile>().RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.Given.PaperAsync(), RoomTier.Open, null), default));
        Refused("kernel.not-now", await talk.Use<WriteMessage>().RunAsync(new(talk.Buyer, Act(), talk.Deal, "还在吗", false), default));
    }

    [Fact]
    public async Task A_tier_is_widened_never_narrowed_and_only_by_the_side_that_shared_the_file()
    {
        await using var talk = await BeginAsync();
        var change = talk.Use<ChangeFile>();
        var file = await talk.Given.SharedAsync(talk.Deal, talk.Seller, RoomTier.Own);
        Refused("deals.not-yours", await change.RunAsync(new(talk.Buyer, Act(), talk.Deal, file, RoomTier.Open), default));
        Refused("deals.no-such-file", await change.RunAsync(new(talk.Seller, Act(), talk.Deal, new(Act().Value), RoomTier.Open), default));
        (await change.RunAsync(new(talk.Seller, Act(), talk.Deal, file, RoomTier.Open), default)).Must();
        (await OpenAsync(talk, talk.Buyer, file)).Must();
        RefusedAt("deals.only-wider", "Tier", await change.RunAsync(new(talk.Seller, Act(), talk.Deal, file, RoomTier.Secret), default));
        (await change.RunAsync(new(talk.Seller, Act(), talk.Deal, file, null), default)).Must();
        Refused("kernel.not-now", await change.RunAsync(new(talk.Seller, Act(), talk.Deal, file, RoomTier.Open), default));
        Refused("kernel.not-now", await change.RunAsync(new(talk.Seller, Act(), talk.Deal, file, null), default));
        Refused("deals.no-such-file", await OpenAsync(talk, talk.Buyer, file));
        Assert.Single((await talk.RoomAsync(talk.Seller)).Openings);
    }

    [Fact]
    public async Task Bad_files_are_refused_beside_their_fields()
    {
        await using var talk = await BeginAsync();
        var (share, file) = (talk.Use<ShareFile>(), await talk.Given.PaperAsync());
        RefusedAt("deals.bad-file", "File", await share.RunAsync(new(talk.Seller, Act(), talk.Deal, file with { Name = " " }, RoomTier.Open, null), default));
        RefusedAt("deals.file-too-large", "File", await share.RunAsync(new(talk.Seller, Act(), talk.Deal, file with { Size = DealFile.Largest + 1 }, RoomTier.Open, null), default));
        RefusedAt("deals.own-is-sellers", "Tier", await share.RunAsync(new(talk.Buyer, Act(), talk.Deal, file, RoomTier.Own, null), default));
        RefusedAt("deals.out-of-range", "Tier", await share.RunAsync(new(talk.Seller, Act(), talk.Deal, file, 0, null), default));
        RefusedAt("kernel.too-long", "Note", await share.RunAsync(new(talk.Seller, Act(), talk.Deal, file, RoomTier.Open, new string('长', 501)), default));
        Refused("deals.not-yours", await share.RunAsync(new(talk.Stranger, Act(), talk.Deal, file, RoomTier.Open, null), default));
    }

    [Fact]
    public async Task Messages_stand_in_order_for_all_of_the_room_and_proposals_are_marked()
    {
        await using var talk = await BeginAsync();
        var write = talk.Use<WriteMessage>();
        foreach (var (by, text, proposal) in new[] { (talk.Buyer, "想了解中试数据", false), (talk.Seller, "签署保密协议后即可提供", false), (talk.Broker, "建议先普通许可一年，按产量计提", true) })
        {
            (await write.RunAsync(new(by, Act(), talk.Deal, text, proposal), default)).Must();
            talk.Exchange.Pass(TimeSpan.FromMinutes(1));
        }

        foreach (var reader in new[] { talk.Seller, talk.Buyer, talk.Broker, await talk.Given.OperatorAsync() })
        {
            Assert.Equal([DealSide.Buyer, DealSide.Seller, DealSide.Broker], (await talk.RoomAsync(reader)).Messages.Select(m => m.Side));
        }

        Assert.Single((await talk.OffersAsync(talk.Buyer)).Proposals);
        RefusedAt("kernel.required", "Text", await write.RunAsync(new(talk.Buyer, Act(), talk.Deal, " ", false), default));
        RefusedAt("kernel.too-long", "Text", await write.RunAsync(new(talk.Buyer, Act(), talk.Deal, new string('长', 4_001), false), default));
        Refused("deals.not-yours", await write.RunAsync(new(talk.Stranger, Act(), talk.Deal, "?", false), default));
    }

    [Fact]
    public async Task A_task_is_done_by_its_side_dropped_by_its_setter_and_reminded_once_before_it_is_due()
    {
        await using var talk = await BeginAsync();
        var (set, end) = (talk.Use<SetTask>(), talk.Use<EndTask>());
        var today = ChinaDay.Of(talk.Exchange.Now);
        RefusedAt("kernel.required", "Title", await set.RunAsync(new(talk.Buyer, Act(), talk.Deal, "", DealSide.Seller, today), default));
        RefusedAt("deals.day-past", "Due", await set.RunAsync(new(talk.Buyer, Act(), talk.Deal, "提供中试报告", DealSide.Seller, today.AddDays(-1)), default));
        RefusedAt("deals.out-of-range", "Due", await set.RunAsync(new(talk.Buyer, Act(), talk.Deal, "提供中试报告", DealSide.Seller, today.AddDays(366)), default));
        RefusedAt("deals.out-of-range", "For", await set.RunAsync(new(talk.Buyer, Act(), talk.Deal, "提供中试报告", 0, today), default));
        var task = (await set.RunAsync(new(talk.Buyer, Act(), talk.Deal, "提供中试报告", DealSide.Seller, today.AddDays(5)), default)).Must();
        var other = (await set.RunAsync(new(talk.Broker, Act(), talk.Deal, "约定现场考察日期", DealSide.Buyer, today.AddDays(9)), default)).Must();
        await talk.Exchange.SettleAsync();
        Assert.DoesNotContain(await FactsAsync(talk), f => f == nameof(RoomTaskFallsDue));
        talk.Exchange.Pass(TimeSpan.FromDays(5));
        await talk.Exchange.SettleAsync();
        talk.Exchange.Pass(TimeSpan.FromMinutes(5));
        await talk.Exchange.SettleAsync();
        Assert.Single(await FactsAsync(talk), f => f == nameof(RoomTaskFallsDue));
        Refused("deals.not-yours", await end.RunAsync(new(talk.Buyer, Act(), talk.Deal, task, true), default));
        Refused("deals.not-yours", await end.RunAsync(new(talk.Seller, Act(), talk.Deal, task, false), default));
        Refused("deals.no-such-task", await end.RunAsync(new(talk.Seller, Act(), talk.Deal, new(Act().Value), true), default));
        (await end.RunAsync(new(talk.Seller, Act(), talk.Deal, task, true), default)).Must();
        Refused("kernel.not-now", await end.RunAsync(new(talk.Buyer, Act(), talk.Deal, task, false), default));
        (await end.RunAsync(new(talk.Broker, Act(), talk.Deal, other, false), default)).Must();
        Assert.Equal([RoomTaskStatus.Done, RoomTaskStatus.Dropped], (await talk.RoomAsync(talk.Seller)).Tasks.Select(t => t.Status));
    }

    [Fact]
    public async Task No_task_is_for_a_broker_who_is_not_there_and_workers_alone_remind()
    {
        await using var talk = await BeginAsync(brokered: false);
        var today = ChinaDay.Of(talk.Exchange.Now);
        RefusedAt("deals.no-brokerage", "For", await talk.Use<SetTask>().RunAsync(new(talk.Buyer, Act(), talk.Deal, "居间", DealSide.Broker, today), default));
        Refused("deals.not-yours", await talk.Use<RemindTask>().RunAsync(new(talk.Buyer, Act(), new(Act().Value)), default));
        Refused("deals.no-such-task", await talk.Use<RemindTask>().RunAsync(new(Actor.System, Act(), new(Act().Value)), default));
    }

    [Fact]
    public async Task What_waits_is_said_to_the_side_that_it_waits_for()
    {
        await using var talk = await BeginAsync();
        Assert.Equal([RoomWait.Begin], (await WaitsAsync(talk, talk.Buyer)));
        Assert.Empty(await WaitsAsync(talk, talk.Seller));
        (await talk.Use<AskNda>().RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), 5), default)).Must();
        Assert.Equal([RoomWait.SignNda, RoomWait.AnswerExport], await WaitsAsync(talk, talk.Buyer));
        Assert.Equal([RoomWait.SignNda], await WaitsAsync(talk, talk.Broker));
        var answer = await talk.Given.ExportAnsweredAsync(talk.Deal);
        Assert.Equal([RoomWait.SignNda, RoomWait.JudgeExport], await WaitsAsync(talk, talk.Seller));
        Assert.Empty(await WaitsAsync(talk, talk.Stranger));
        (await talk.Use<RaiseDispute>().RunAsync(new(talk.Buyer, Act(), talk.Deal, "资料与成果页不符"), default)).Must();
        Assert.Equal([RoomWait.ResolveDispute], await WaitsAsync(talk, await talk.Given.OperatorAsync()));
        Assert.Empty(await WaitsAsync(talk, talk.Seller));
        Assert.NotEqual(default, answer);
    }

    private static async Task<IReadOnlyList<RoomWait>> WaitsAsync(Talk talk, Actor actor) => [.. (await talk.Use<ReadTalks>().ForAsync(actor)).Select(w => w.Wait.What)];

    private static Task<List<string>> FactsAsync(Talk talk) => talk.Exchange.Dbs.ReadAsync(db => Task.FromResult(db.Journal.Select(j => j.Fact).ToList()));

    private static Task<Result<DealFile>> OpenAsync(Talk talk, Actor by, RoomFileId file) => talk.Use<OpenRoomFile>().RunAsync(new(by, Act(), talk.Deal, file), default);
}
