using CarbonTech.Exchange.Adapters.Mail.Folder;
using CarbonTech.Exchange.Notifications;
using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Mail;

public sealed class FolderMailerTests : MailerContract, IDisposable
{
    private readonly string place = Directory.CreateTempSubdirectory("mails-").FullName;
    private readonly FakeTimeProvider clock = new(new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    protected override IMailer Mailer => new FolderMailer(Folder, From, clock);

    protected override DateTimeOffset Now => clock.GetUtcNow();

    private string Folder => Path.Combine(place, "mail");

    [Fact]
    public async Task Only_whole_mails_lie_in_the_folder_one_for_each_key()
    {
        for (var i = 0; i < 2; i++) await Mailer.SendAsync(new("a@example.org", "甲", "<p>甲</p>", "甲", "key"), default);
        Assert.Equal("key.eml", Path.GetFileName(Assert.Single(Directory.GetFiles(Folder))));
    }

    protected override async Task<IReadOnlyList<MimeMessage>> HandedOverAsync() =>
        Directory.Exists(Folder) ? await Task.WhenAll(Directory.GetFiles(Folder, "*.eml").Select(f => MimeMessage.LoadAsync(f, TestContext.Current.CancellationToken))) : [];

    /// <summary>Where the folder should be lies a file.</summary>
    protected override Task BreakAsync() => File.WriteAllTextAsync(Folder, "", TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(place, recursive: true);
}
