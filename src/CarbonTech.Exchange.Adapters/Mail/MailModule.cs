using CarbonTech.Exchange.Adapters.Mail.Folder;
using CarbonTech.Exchange.Notifications;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarbonTech.Exchange.Adapters.Mail;

internal static class MailModule
{
    /// <summary>Setting <c>Exchange:Mail:Provider</c>: Folder (mails as files under the data folder).</summary>
    internal static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, string data) =>
        (configuration["Exchange:Mail:Provider"] ?? "Folder") switch
        {
            "Folder" => services.AddSingleton<IMailer>(s => new FolderMailer(Path.Combine(data, "mail"), s.GetRequiredService<TimeProvider>())),
            var other => throw new InvalidOperationException($"Exchange:Mail:Provider is '{other}'; it must be Folder."),
        };
}
