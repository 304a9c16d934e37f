using MailKit.Security;

namespace CarbonTech.Exchange.Adapters.Mail.Smtp;

/// <summary>Where the mail server is. Security: StartTls unless said otherwise (Tls on connect: SslOnConnect; None for a relay on the same machine).</summary>
public sealed record SmtpSettings(string Host, int Port, SecureSocketOptions Security, string? User, string? Password);
