using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Notifications;

public sealed class NoticeMailTests
{
    [Fact]
    public async Task Every_kind_is_written_in_both_languages_with_a_link_and_no_gap()
    {
        await using var site = await TestSite.StartAsync();
        var writer = site.Services.GetRequiredService<IMailWriter>();
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            var notice = Of(kind);
            var zh = await writer.WriteAsync(notice, Reader("zh-CN"), default);
            var en = await writer.WriteAsync(notice, Reader("en"), default);
            Assert.Contains("膜法捕集", zh.Subject);
            Assert.Contains("Membrane capture", en.Subject);
            Assert.All(new[] { zh, en }, mail =>
            {
                Assert.DoesNotContain("{", mail.Text);
                Assert.Contains($"/inbox/{notice.Id}", mail.Text);
                Assert.Contains(site.Root.ToString(), mail.Html);
                Assert.Equal(notice.Id.ToString(), mail.Key);
            });
            Assert.Contains("lang=\"zh-CN\"", zh.Html);
            Assert.Contains("lang=\"en\"", en.Html);
        }
    }

    [Fact]
    public async Task An_outbid_mail_says_the_price_and_keeps_foreign_text_harmless()
    {
        await using var site = await TestSite.StartAsync();
        var mail = await site.Services.GetRequiredService<IMailWriter>().WriteAsync(Of(NoticeKind.Outbid) with { Reason = "<script>" }, Reader("zh-CN"), default);
        Assert.Contains("¥\u00a02,360,000", mail.Subject);
        Assert.DoesNotContain("<script>", mail.Html);
    }

    [Fact]
    public async Task A_mail_says_for_which_party_its_reader_is_told()
    {
        await using var site = await TestSite.StartAsync();
        var party = await site.Given.PartyAsync("江淮理工大学");
        var name = (await site.Services.GetRequiredService<ReadParties>().NameAsync(party))!;
        var writer = site.Services.GetRequiredService<IMailWriter>();
        var (zh, en) = (await writer.WriteAsync(Of(NoticeKind.Outbid) with { Party = party }, Reader("zh-CN"), default), await writer.WriteAsync(Of(NoticeKind.Outbid) with { Party = party }, Reader("en"), default));
        Assert.All(new[] { zh.Text, zh.Html }, t => Assert.Contains($"相关单位：{name.Zh}", t));
        Assert.All(new[] { en.Text, en.Html }, t => Assert.Contains($"For: {name.En}", t));
    }

    private static NoticeLine Of(NoticeKind kind) => new(
        Id.New<NoticeId>(), Id.New<PartyId>(), kind, TestExchange.Start, Guid.CreateVersion7(), "膜法捕集", "Membrane capture", Money.Yuan(2_360_000), TestExchange.Start, null, false);

    private static Reader Reader(string culture) => new(Id.New<PersonId>(), "reader@example.org", "陈未", culture);
}
