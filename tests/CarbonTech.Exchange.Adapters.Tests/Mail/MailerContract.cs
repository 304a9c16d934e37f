using System.Globalization;
using CarbonTech.Exchange.Notifications;
using MimeKit;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Mail;

/// <summary>What every mailer promises. Each implementation runs these rules.</summary>
public abstract class MailerContract
{
    protected const string From = "CarbonTech Exchange <no-reply@exchange.example>";

    private static readonly Notifications.Mail Notice = new(
        "shen.ruolan@jh-ut.example", "您的出价已被超越：一种二氧化碳捕集装置", "<p>当前价 <b>1,020,000.00</b> 元。</p>", "当前价 1,020,000.00 元。\n.\n以一点开头的一行之后还有一行。", "notice-1");

    protected abstract IMailer Mailer { get; }

    protected abstract DateTimeOffset Now { get; }

    /// <summary>Everything that was handed over so far.</summary>
    protected abstract Task<IReadOnlyList<MimeMessage>> HandedOverAsync();

    /// <summary>From now on nothing can be handed over.</summary>
    protected abstract Task BreakAsync();

    [Fact]
    public async Task A_mail_is_handed_over_whole_in_both_bodies_with_its_date()
    {
        await Mailer.SendAsync(Notice, default);
        var message = Assert.Single(await HandedOverAsync());
        Assert.Equal((From, Notice.To, Notice.Subject), (Plain(message.From), Plain(message.To), message.Subject));
        Assert.Equal((Notice.Html, Notice.Text), (Lines(message.HtmlBody), Lines(message.TextBody)));
        Assert.Equal(Now.ToUnixTimeSeconds(), message.Date.ToUnixTimeSeconds());
    }

    [Fact]
    public async Task A_mail_that_is_handed_over_twice_under_one_key_is_the_same_mail()
    {
        await Mailer.SendAsync(Notice, default);
        await Mailer.SendAsync(Notice, default);
        await Mailer.SendAsync(Notice with { Key = "notice-2" }, default);
        Assert.Equal(["notice-1@exchange.example", "notice-2@exchange.example"], (await HandedOverAsync()).Select(m => m.MessageId).Distinct().Order());
    }

    [Fact]
    public async Task Mails_without_a_key_are_all_different_ones()
    {
        for (var i = 0; i < 3; i++) await Mailer.SendAsync(Notice with { Key = null }, default);
        Assert.Equal(3, (await HandedOverAsync()).Select(m => m.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task Many_at_once_all_arrive()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Mailer.SendAsync(Notice with { Key = string.Create(CultureInfo.InvariantCulture, $"many-{i}") }, default)));
        Assert.Equal(12, (await HandedOverAsync()).Count);
    }

    [Fact]
    public async Task A_line_break_in_the_subject_makes_no_header()
    {
        await Mailer.SendAsync(Notice with { Subject = "催告\r\nBcc: stranger@example.org\r\n\r\n正文" }, default);
        var message = Assert.Single(await HandedOverAsync());
        Assert.Empty(message.Bcc);
        Assert.Equal((Notice.Text, Notice.To), (Lines(message.TextBody), Plain(message.To)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no address")]
    [InlineData("a@example.org\r\nBcc: b@example.org")]
    public async Task What_is_no_address_throws_and_nothing_is_handed_over(string to)
    {
        await Assert.ThrowsAnyAsync<Exception>(() => Mailer.SendAsync(Notice with { To = to }, default));
        Assert.Empty(await HandedOverAsync());
    }

    [Fact]
    public async Task A_mail_that_cannot_be_handed_over_throws()
    {
        await BreakAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => Mailer.SendAsync(Notice, default));
    }

    private static string Plain(InternetAddressList list) => Assert.IsType<MailboxAddress>(Assert.Single(list)).ToString(encode: false).Replace("\"", "", StringComparison.Ordinal);

    private static string? Lines(string? body) => body?.ReplaceLineEndings("\n").TrimEnd('\n');
}
