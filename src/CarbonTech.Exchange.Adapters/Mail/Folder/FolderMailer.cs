using System.Globalization;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Notifications;

namespace CarbonTech.Exchange.Adapters.Mail.Folder;

/// <summary>Mails as .eml files in a folder, named by their key or by time; written beside and then moved, so that whoever looks sees whole mails only, and a
/// mail that is handed over twice under one key is one file.</summary>
public sealed class FolderMailer(string folder, string from, TimeProvider clock) : IMailer
{
    public async Task SendAsync(Notifications.Mail mail, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var now = clock.GetUtcNow();
        var path = Path.Combine(folder, $"{mail.Key ?? string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd'T'HHmmssfff}-{Id.New<ActId>()}")}.eml");
        var half = $"{path}.{Id.New<ActId>()}.part";
        using (var message = MailMessage.Of(mail, from, now)) await message.WriteToAsync(half, ct);
        File.Move(half, path, overwrite: true);
    }
}
