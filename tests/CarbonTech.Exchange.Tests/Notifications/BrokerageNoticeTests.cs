using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using CarbonTech.Exchange.Tests.Deals.Mandates;
using Xunit;

namespace CarbonTech.Exchange.Tests.Notifications;

public sealed class BrokerageNoticeTests : MandateCase
{
    [Fact]
    public async Task The_side_that_did_not_propose_is_asked_to_sign_and_both_hear_that_it_is_agreed()
    {
        var id = await Exchange.Given.MandateAsync(Client, Broker, Terms);
        await Exchange.SettleAsync();
        Assert.Equal([NoticeKind.MandateAgreed, NoticeKind.MandateProposed], await ToldAsync(Broker, id.Value));
        Assert.Equal([NoticeKind.MandateAgreed], await ToldAsync(await OwnerAsync(), id.Value));
        (await Exchange.Get<TerminateMandate>().RunAsync(new(Broker, Given.Act(), id, (await PageAsync(id)).Version, "人员离职"), default)).Must();
        await Exchange.SettleAsync();
        Assert.Equal([NoticeKind.MandateTerminated, NoticeKind.MandateAgreed], await ToldAsync(await OwnerAsync(), id.Value));
        Assert.DoesNotContain(NoticeKind.MandateTerminated, await ToldAsync(Broker, id.Value));
    }

    [Fact]
    public async Task A_declined_proposal_is_told_to_its_proposer_with_the_reason()
    {
        var id = (await ProposeAsync(Terms, Broker)).Must();
        (await Exchange.Get<DeclineMandate>().RunAsync(new(await OwnerAsync(), Given.Act(), id, (await PageAsync(id)).Version, "费率过高"), default)).Must();
        await Exchange.SettleAsync();
        var notice = Assert.Single((await Exchange.Get<ReadInbox>().RunAsync(Broker)).Notices, n => n.Kind == NoticeKind.MandateDeclined);
        Assert.Equal("费率过高", notice.Reason);
    }

    [Fact]
    public async Task Introduced_parties_hear_of_the_record_and_the_brokerage_of_objections()
    {
        var id = await Exchange.Given.IntroducedAsync(await Exchange.Given.MandateAsync(Client, Broker, Terms), Broker, Firm);
        var buyer = await Exchange.Given.OwnerAsync(Firm);
        (await Exchange.Get<ObjectToIntroduction>().RunAsync(new(buyer, Given.Act(), id, "此前已认识。"), default)).Must();
        await Exchange.SettleAsync();
        Assert.Equal([NoticeKind.PartiesIntroduced], await ToldAsync(buyer, id.Value));
        Assert.Equal([NoticeKind.PartiesIntroduced], await ToldAsync(await OwnerAsync(), id.Value));
        Assert.Equal([NoticeKind.IntroductionObjected], await ToldAsync(Broker, id.Value));
    }

    [Fact]
    public async Task The_unit_hears_of_an_objection_and_only_who_objected_hears_what_became_of_it()
    {
        var id = await Exchange.Given.NoticeAsync(Listing);
        var colleague = await Exchange.Given.ActorAsync(Firm, Roles.Buyer);
        var objection = (await Exchange.Get<ObjectToNotice>().RunAsync(new(colleague, Given.Act(), id, "王芳", "作价过低", []), default)).Must();
        var owner = await OwnerAsync();
        var version = (await Exchange.Get<ReadPublicNotices>().OneAsync(id, owner))!.Version;
        (await Exchange.Get<AnswerObjection>().RunAsync(new(owner, Given.Act(), id, version, objection, false, "评估报告附后。"), default)).Must();
        await Exchange.SettleAsync();
        Assert.Equal([NoticeKind.PublicNoticeObjected], await ToldAsync(owner, id.Value));
        Assert.Equal([NoticeKind.ObjectionDismissed], await ToldAsync(colleague, id.Value));
        Assert.Empty(await ToldAsync(await Exchange.Given.OwnerAsync(Firm), id.Value));
        Exchange.Pass(TimeSpan.FromDays(20));
        await Exchange.SettleAsync();
        Assert.Equal([NoticeKind.PublicNoticePassed, NoticeKind.PublicNoticeObjected], await ToldAsync(owner, id.Value));
    }

    private async Task<IEnumerable<NoticeKind>> ToldAsync(Actor reader, Guid subject) =>
        (await Exchange.Get<ReadInbox>().RunAsync(reader)).Notices.Where(n => n.Subject == subject).Select(n => n.Kind);
}
