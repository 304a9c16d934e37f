using CarbonTech.Exchange.Adapters.Mail.Smtp;
using CarbonTech.Exchange.Notifications;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Mail;

/// <summary>Against a small mail server on this machine, which speaks just enough of RFC 5321.</summary>
public sealed class SmtpMailerTests : MailerContract, IAsyncDisposable
{
    private readonly SmallMailServer server = new();
    private readonly FakeTimeProvider clock = new(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    protected override IMailer Mailer => new SmtpMailer(new("127.0.0.1", server.Port, SecureSocketOptions.None, null, null), From, clock);

    protected override DateTimeOffset Now => clock.GetUtcNow();

    [Fact]
    public async Task A_recipient_whom_the_server_refuses_throws()
    {
        server.RefusesRecipients = true;
        await Assert.ThrowsAsync<SmtpCommandException>(() => Mailer.SendAsync(new("gone@example.org", "甲", "<p>甲</p>", "甲", "key"), default));
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task Without_encryption_where_it_is_asked_for_nothing_is_handed_over()
    {
        var mailer = new SmtpMailer(new("127.0.0.1", server.Port, SecureSocketOptions.StartTls, null, null), From, clock);
        await Assert.ThrowsAnyAsync<Exception>(() => mailer.SendAsync(new("a@example.org", "甲", "<p>甲</p>", "甲", "key"), default));
        Assert.Empty(server.Received);
    }

    protected override Task<IReadOnlyList<MimeMessage>> HandedOverAsync() => Task.FromResult<IReadOnlyList<MimeMessage>>([.. server.Received]);

    protected override async Task BreakAsync() => await server.DisposeAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
