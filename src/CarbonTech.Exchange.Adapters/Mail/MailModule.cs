using System.Globalization;
using CarbonTech.Exchange.Adapters.Mail.Folder;
using CarbonTech.Exchange.Adapters.Mail.Smtp;
using CarbonTech.Exchange.Notifications;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace CarbonTech.Exchange.Adapters.Mail;

internal static class MailModule
{
    private const string Section = "Exchange:Mail";

    /// <summary>Settings read below <c>Exchange:Mail</c>: Provider (Folder | Smtp), From; for Smtp Host, Port, Security (StartTls | SslOnConnect | None), User, Password.</summary>
    internal static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, string data)
    {
        var from = configuration[$"{Section}:From"] ?? "CarbonTech Exchange <no-reply@exchange.invalid>";
        if (!MailboxAddress.TryParse(from, out _)) throw new InvalidOperationException($"{Section}:From is '{from}'; it must be an address.");
        return (configuration[$"{Section}:Provider"] ?? "Folder") switch
        {
            "Folder" => services.AddSingleton<IMailer>(s => new FolderMailer(Path.Combine(data, "mail"), from, s.GetRequiredService<TimeProvider>())),
            "Smtp" => AddSmtp(services, Smtp(configuration), from),
            var other => throw new InvalidOperationException($"{Section}:Provider is '{other}'; it must be Folder or Smtp."),
        };
    }

    private static IServiceCollection AddSmtp(IServiceCollection services, SmtpSettings settings, string from) =>
        services.AddSingleton<IMailer>(s => new SmtpMailer(settings, from, s.GetRequiredService<TimeProvider>()));

    private static SmtpSettings Smtp(IConfiguration configuration)
    {
        var host = configuration[$"{Section}:Host"] is { Length: > 0 } given ? given : throw new InvalidOperationException($"{Section}:Host is missing.");
        var port = configuration[$"{Section}:Port"] ?? "587";
        var security = configuration[$"{Section}:Security"] ?? nameof(SecureSocketOptions.StartTls);
        return new(
            host,
            int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new InvalidOperationException($"{Section}:Port is '{port}'; it must be a number."),
            Enum.TryParse<SecureSocketOptions>(security, out var option) ? option : throw new InvalidOperationException($"{Section}:Security is '{security}'; it must be StartTls, SslOnConnect or None."),
            configuration[$"{Section}:User"],
            configuration[$"{Section}:Password"]);
    }
}
