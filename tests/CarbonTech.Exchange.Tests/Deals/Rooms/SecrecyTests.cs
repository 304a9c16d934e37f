using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Xunit;
using static CarbonTech.Exchange.Tests.Deals.Rooms.Talk;

namespace CarbonTech.Exchange.Tests.Deals.Rooms;

public sealed class SecrecyTests
{
    [Fact]
    public async Task The_room_opens_with_both_signatures_and_a_confirmed_export_answer_in_either_order()
    {
        foreach (var exportFirst in new[] { false, true })
        {
            await using var talk = await BeginAsync();
            if (exportFirst)
            {
                (await talk.Use<AskNda>().RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), 3), default)).Must();
                await ConfirmAsync(talk, await talk.Given.ExportAnsweredAsync(talk.Deal));
                Assert.Equal(DealStatus.Nda, await talk.StatusAsync());
                await SignAsync(talk, talk.Buyer);
                Assert.Null((await talk.RoomAsync(talk.Buyer)).OpenedAt);
                await SignAsync(talk, talk.Seller);
            }
            else
            {
                await talk.Given.SecretAsync(talk.Deal);
                Assert.Equal(DealStatus.Nda, await talk.StatusAsync());
                await ConfirmAsync(talk, await talk.Given.ExportAnsweredAsync(talk.Deal));
            }

            Assert.Equal(DealStatus.DueDiligence, await talk.StatusAsync());
            var room = await talk.RoomAsync(talk.Buyer);
            Assert.NotNull(room.OpenedAt);
            Assert.NotNull(room.Content!.Abstract);
        }
    }

    [Fact]
    public async Task The_text_names_the_parties_and_the_subject_in_both_languages_and_its_digest_is_its_own()
    {
        await using var talk = await BeginAsync();
        (await talk.Use<AskNda>().RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), 7), default)).Must();
        var paper = (await talk.Use<ReadRoom>().NdaAsync(talk.Deal, talk.Seller))!;
        var title = (await talk.Use<ReadDeals>().OneAsync(talk.Deal, talk.Seller))!.Deal;
        foreach (var word in new[] { "江淮理工大学", "滨江化工有限公司", "衡远技术转移有限公司", title.TitleZh, "7 年" }) Assert.Contains(word, paper.TextZh);
        foreach (var word in new[] { title.TitleEn, "7 years", "art. 501" }) Assert.Contains(word, paper.TextEn);
        Assert.Equal(new NonDisclosureText(7, paper.TextZh, paper.TextEn).Digest, paper.Digest);
    }

    [Fact]
    public async Task Wrong_persons_and_moments_sign_nothing()
    {
        await using var talk = await BeginAsync();
        var (ask, sign) = (talk.Use<AskNda>(), talk.Use<SignNda>());
        Refused("deals.no-nda", await sign.RunAsync(new(talk.Buyer, Act(), talk.Deal, "x"), default));
        Refused("deals.broker-binds-nobody", await ask.RunAsync(new(talk.Broker, Act(), talk.Deal, await talk.SeenAsync(), 5), default));
        Refused("deals.not-yours", await ask.RunAsync(new(talk.Stranger, Act(), talk.Deal, await talk.SeenAsync(), 5), default));
        Refused("deals.no-such-deal", await ask.RunAsync(new(talk.Buyer, Act(), new(Act().Value), 1, 5), default));
        Refused("kernel.changed-meanwhile", await ask.RunAsync(new(talk.Buyer, Act(), talk.Deal, 99, 5), default));
        foreach (var years in new[] { 0, 11 }) RefusedAt("deals.out-of-range", "Years", await ask.RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), years), default));
        (await ask.RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), 5), default)).Must();
        Refused("deals.nda-drawn-already", await ask.RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), 5), default));
        Refused("deals.other-digest", await sign.RunAsync(new(talk.Buyer, Act(), talk.Deal, new string('0', 64)), default));
        var digest = (await talk.Use<ReadRoom>().NdaAsync(talk.Deal, talk.Buyer))!.Digest;
        Refused("deals.not-yours", await sign.RunAsync(new(talk.Stranger, Act(), talk.Deal, digest), default));
        Refused("deals.not-yours", await sign.RunAsync(new(await talk.Given.ActorAsync(talk.BuyerParty, Roles.Finance), Act(), talk.Deal, digest), default));
        await SignAsync(talk, talk.Buyer);
        Refused("deals.signed-already", await sign.RunAsync(new(talk.Buyer, Act(), talk.Deal, digest), default));
        (await talk.Use<TerminateDeal>().RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), "不再需要"), default)).Must();
        Refused("kernel.not-now", await sign.RunAsync(new(talk.Seller, Act(), talk.Deal, digest), default));
    }

    [Fact]
    public async Task The_brokers_signature_completes_nothing_and_once_secrecy_was_asked_for_it_comes_before_the_offers()
    {
        await using var talk = await BeginAsync();
        (await talk.Use<AskNda>().RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), 5), default)).Must();
        await SignAsync(talk, talk.Broker);
        await SignAsync(talk, talk.Seller);
        Assert.Equal(NonDisclosureStatus.HalfSigned, (await talk.Use<ReadRoom>().NdaAsync(talk.Deal, talk.Buyer))!.Status);
        Refused("kernel.not-now", await talk.Use<BeginStage>().RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), true), default));
        Refused("kernel.not-now", await talk.Use<MakeOffer>().RunAsync(new(talk.Buyer, Act(), talk.Deal, Given.Licence(), ChinaDay.Of(talk.Exchange.Now), null, null), default));
    }

    [Fact]
    public async Task Without_secrecy_the_buyer_alone_decides_to_look_or_to_negotiate()
    {
        await using var talk = await BeginAsync();
        var begin = talk.Use<BeginStage>();
        Refused("deals.buyers-only", await begin.RunAsync(new(talk.Seller, Act(), talk.Deal, await talk.SeenAsync(), true), default));
        Refused("deals.buyers-only", await begin.RunAsync(new(talk.Broker, Act(), talk.Deal, await talk.SeenAsync(), false), default));
        (await begin.RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), false), default)).Must();
        Refused("kernel.not-now", await begin.RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), false), default));
        (await begin.RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), true), default)).Must();
        Assert.Equal(DealStatus.Negotiation, await talk.StatusAsync());
    }

    [Fact]
    public async Task Secrecy_asked_for_during_talks_opens_the_room_without_moving_the_stage()
    {
        await using var talk = await BeginAsync();
        (await talk.Use<BeginStage>().RunAsync(new(talk.Buyer, Act(), talk.Deal, await talk.SeenAsync(), true), default)).Must();
        await talk.Given.OpenRoomAsync(talk.Deal);
        Assert.Equal(DealStatus.Negotiation, await talk.StatusAsync());
        Assert.NotNull((await talk.RoomAsync(talk.Buyer)).OpenedAt);
    }

    private static async Task SignAsync(Talk talk, Actor by) =>
        _ = (await talk.Use<SignNda>().RunAsync(new(by, Act(), talk.Deal, (await talk.Use<ReadRoom>().NdaAsync(talk.Deal, by))!.Digest), default)).Must();

    private static async Task ConfirmAsync(Talk talk, ExportAnswerId answer) =>
        _ = (await talk.Use<JudgeExport>().RunAsync(new(talk.Seller, Act(), talk.Deal, answer, true, null), default)).Must();
}
